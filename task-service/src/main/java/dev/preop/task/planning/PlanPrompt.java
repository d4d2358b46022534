package dev.preop.task.planning;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import io.vertx.core.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The words in which a plan is asked for. */
final class PlanPrompt {

    private static final SystemMessage SYSTEM = SystemMessage.from("""
            You plan telephone calls that an assistant will make for a user. Answer with the plan as JSON.
            Rules:
            - Plan only what the instruction and the answers say; invent no facts, names, prices or dates.
            - missingInfo lists only what the call cannot do without and nobody but the user can tell. What can be asked
              on the phone belongs into questionsToAsk. The phone number is looked after elsewhere: never list it.
            - requiresClarification is true exactly when missingInfo is not empty.
            - Resolve words such as "next Friday" against TODAY.
            - If the call would be illegal or would threaten, deceive or harass somebody, answer with the title
              REFUSED and the reason as goal.""");

    private PlanPrompt() {}

    static List<ChatMessage> of(PlanningRequest request, LocalDate today) {
        StringBuilder text = new StringBuilder()
                .append("INSTRUCTION: ")
                .append(oneLine(request.instruction()))
                .append("\nTODAY: ")
                .append(today)
                .append("\nTIMEZONE: ")
                .append(request.settings().timezone());
        if (!request.answers().isEmpty()) {
            text.append("\nANSWERS: ").append(json(request.answers()));
        }
        return List.of(SYSTEM, UserMessage.from(text.toString()));
    }

    /** The same conversation after an answer that was no plan. */
    static List<ChatMessage> repairing(List<ChatMessage> asked, String answer, String fault) {
        UserMessage again = UserMessage.from(
                "That cannot be used: " + fault + ". Answer again with the whole plan as JSON and nothing else.");
        return List.of(asked.getFirst(), asked.getLast(), AiMessage.from(answer), again);
    }

    private static String json(Map<String, String> answers) {
        return new JsonObject(new TreeMap<String, Object>(answers)).encode();
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
