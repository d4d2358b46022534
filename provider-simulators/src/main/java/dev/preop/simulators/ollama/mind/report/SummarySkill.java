package dev.preop.simulators.ollama.mind.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.preop.simulators.ollama.mind.prompt.Fields;
import dev.preop.simulators.ollama.mind.talk.Outcome.Mood;
import java.time.LocalDate;
import java.util.Optional;

/** Says in a few sentences what came of a call and what is left to do. */
public final class SummarySkill {

    private SummarySkill() {}

    /** Summary, sentiment, whether {@code GOAL} was achieved, follow-ups, and lines that stand out. */
    public static ObjectNode summarise(Fields fields, String prompt, LocalDate today) {
        Findings findings = Findings.of(Transcript.in(prompt), fields.line("GOAL"), today);
        Optional<String> followUp = Retelling.followUp(findings);
        ObjectNode answer = JsonNodeFactory.instance
                .objectNode()
                .put("summary", Retelling.of(findings))
                .put("sentiment", sentiment(findings))
                .put("goalAchieved", findings.achieved())
                .put("followUpRequired", followUp.isPresent());
        ArrayNode tasks = answer.putArray("followUpTasks");
        followUp.ifPresent(tasks::add);
        ArrayNode moods = answer.putArray("moods");
        findings.moods()
                .forEach((line, mood) -> moods.addObject().put("segment", line).put("sentiment", mood));
        return answer;
    }

    private static String sentiment(Findings findings) {
        if (findings.outcome().mood() == Mood.UNWILLING) {
            return "negative";
        }
        return findings.achieved() ? "positive" : "neutral";
    }
}
