package dev.preop.contracts;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * {@code task.planning}: one section of a plan that is being written is whole. For whoever watches and nobody else: nothing
 * may be decided by it, nothing is stored, and {@code task.planned} says what holds in the end.
 *
 * @param taskId of the task; a new one is there only when its plan is
 * @param draftId time-ordered, of one answer of the model: a later one begins the plan anew
 * @param lines the section's one text, or its items in order
 * @param requestKey the client's {@code Idempotency-Key}, by which it knows a task that it has no id of yet
 */
public record TaskPlanning(
        UUID taskId,
        UUID userId,
        UUID draftId,
        PlanSection section,
        List<SealedText> lines,
        @Nullable SealedText requestKey)
        implements Event {

    public TaskPlanning {
        Require.present(taskId, "task_id");
        Require.present(userId, "user_id");
        Require.present(draftId, "draft_id");
        Require.present(section, "section");
        lines = Require.list(lines);
    }

    @Override
    public String topic() {
        return Topics.TASK_PLANNING;
    }

    @Override
    public String key() {
        return taskId.toString();
    }
}
