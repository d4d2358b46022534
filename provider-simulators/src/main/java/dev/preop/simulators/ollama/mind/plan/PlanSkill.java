package dev.preop.simulators.ollama.mind.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.preop.simulators.ollama.mind.errand.Errand;
import dev.preop.simulators.ollama.mind.errand.Errands;
import dev.preop.simulators.ollama.mind.errand.Wording;
import dev.preop.simulators.ollama.mind.language.Plain;
import dev.preop.simulators.ollama.mind.prompt.Fields;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes a plan of {@code INSTRUCTION}, {@code TODAY} and the user's later {@code ANSWERS}. */
public final class PlanSkill {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern HARM =
            Pattern.compile("\\b(?:threaten|harass|blackmail|bomb|stalk|scam|impersonate|amenaz\\w*|chantaje\\w*)\\b");

    private PlanSkill() {}

    /** The plan, with every field a planning schema may ask for. */
    public static ObjectNode plan(Fields fields, LocalDate today) {
        String instruction = fields.line("INSTRUCTION");
        Map<String, String> answers = answers(fields.line("ANSWERS"));
        String text = instruction + " " + spoken(answers);
        Optional<Errand> errand = Errands.of(instruction);
        Preferences preferences = Preferences.in(answers.isEmpty() ? text : spoken(answers) + " " + instruction, today);

        ObjectNode plan = JSON.createObjectNode();
        if (HARM.matcher(Plain.of(instruction)).find()) {
            return refusal(plan);
        }
        String title = errand.map(Wording::title).orElse("Make a call");
        plan.put("title", title);
        plan.put("goal", title);
        put(plan.putArray("steps"), Steps.of(errand));
        put(plan.putArray("questionsToAsk"), Steps.questions(errand, preferences));
        List<String> missing = Missing.in(text, errand, preferences, answers);
        put(plan.putArray("missingInfo"), missing);
        plan.put("requiresClarification", !missing.isEmpty());
        errand.map(Errand::callee).filter(name -> !name.isEmpty()).ifPresent(name -> plan.put("calleeName", name));
        plan.set("hardConstraints", constraints(text, answers));
        plan.set("softPreferences", preferences.toJson());
        put(
                plan.putArray("commitments"),
                errand.map(e -> List.of(e.kind().commitment())).orElse(List.of()));
        return plan;
    }

    private static ObjectNode refusal(ObjectNode plan) {
        plan.put("title", "REFUSED")
                .put("goal", "The call would harm somebody.")
                .put("requiresClarification", false);
        plan.putArray("steps");
        plan.putArray("questionsToAsk");
        plan.putArray("missingInfo");
        plan.putObject("hardConstraints");
        plan.putObject("softPreferences");
        plan.putArray("commitments");
        return plan;
    }

    private static ObjectNode constraints(String text, Map<String, String> answers) {
        ObjectNode constraints = JSON.createObjectNode();
        answers.entrySet().stream()
                .filter(answer -> answer.getKey().matches(".*(?:price|budget|limit|cost).*"))
                .map(answer -> PriceLimit.in("under " + answer.getValue()))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> PriceLimit.in(text))
                .ifPresent(limit -> constraints.put("max_price", limit.amount()).put("currency", limit.currency()));
        return constraints;
    }

    private static Map<String, String> answers(String json) {
        Map<String, String> answers = new LinkedHashMap<>();
        try {
            JsonNode tree = json.isEmpty() ? JSON.createObjectNode() : JSON.readTree(json);
            tree.properties()
                    .forEach(field ->
                            answers.put(field.getKey(), field.getValue().asText()));
        } catch (JsonProcessingException unreadable) {
            answers.put("answer", json);
        }
        return answers;
    }

    private static String spoken(Map<String, String> answers) {
        return String.join(". ", answers.values());
    }

    private static void put(ArrayNode array, List<String> items) {
        items.forEach(array::add);
    }
}
