package dev.preop.task.planning;

import dev.preop.task.settings.AssistantSettings;
import java.util.Map;

/**
 * What is to be planned. Holds no phone number.
 *
 * @param instruction the user's sentence, its numbers replaced
 * @param answers what the user clarified, by topic
 * @param numberKnown whether it is known whom to ring
 */
public record PlanningRequest(
        String instruction, Map<String, String> answers, boolean numberKnown, AssistantSettings settings) {

    public PlanningRequest {
        answers = Map.copyOf(answers);
    }
}
