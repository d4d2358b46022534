package dev.preop.task.planning;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.preop.contracts.EventJson;
import dev.preop.contracts.Plan;
import java.util.List;

/** Reads the model's answer, which may be anything, as a plan. */
final class PlanReader {

    static final int MAX_ANSWER = 20_000;

    private PlanReader() {}

    /** @throws MalformedPlanException when the answer is not a plan that can be carried out */
    static PlanDraft read(String answer) {
        if (answer.length() > MAX_ANSWER) {
            throw new MalformedPlanException("the answer is far too long");
        }
        try {
            JsonNode tree = EventJson.mapper().readTree(answer);
            if (!(tree instanceof ObjectNode object)) {
                throw new MalformedPlanException("the answer is not a JSON object");
            }
            PlanDraft draft = new PlanDraft(read(object, Plan.class), commitments(object));
            if (!draft.isRefusal() && draft.plan().steps().isEmpty()) {
                throw new MalformedPlanException("steps is empty");
            }
            return draft;
        } catch (ValueInstantiationException e) {
            throw new MalformedPlanException(
                    e.getCause() == null ? "a field is missing" : e.getCause().getMessage());
        } catch (JsonProcessingException e) {
            throw new MalformedPlanException("the answer is not JSON of the asked-for form");
        }
    }

    private static List<String> commitments(ObjectNode object) throws JsonProcessingException {
        List<String> named = read(object, PlanDraft.Commitments.class).commitments();
        return named == null ? List.of() : List.copyOf(named);
    }

    private static <T> T read(ObjectNode object, Class<T> type) throws JsonProcessingException {
        return EventJson.mapper().treeToValue(object, type);
    }
}
