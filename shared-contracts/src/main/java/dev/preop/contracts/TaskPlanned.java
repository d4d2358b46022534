package dev.preop.contracts;

import java.util.UUID;

/** {@code task.planned}: a task has a plan and is either ready or waits for the user's clarification. */
public record TaskPlanned(
        UUID taskId, UUID userId, long version, TaskStatus status, Plan plan, AuthorityEnvelope envelope)
        implements Event {

    public TaskPlanned {
        Require.present(taskId, "task_id");
        Require.present(userId, "user_id");
        Require.atLeast(1, version, "version");
        Require.present(status, "status");
        Require.present(plan, "plan");
        Require.present(envelope, "envelope");
    }

    @Override
    public String topic() {
        return Topics.TASK_PLANNED;
    }

    @Override
    public String key() {
        return taskId.toString();
    }
}
