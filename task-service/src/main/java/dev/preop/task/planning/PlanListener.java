package dev.preop.task.planning;

import dev.preop.contracts.PlanSection;
import java.util.List;
import java.util.UUID;

/** Is told of a plan while it is being written. Must neither block nor fail. */
@FunctionalInterface
public interface PlanListener {

    /**
     * A section is whole.
     *
     * @param draftId time-ordered, of the model's answer: a later one begins the plan anew
     * @param lines the section's one text, or its items in order
     */
    void written(UUID draftId, PlanSection section, List<String> lines);
}
