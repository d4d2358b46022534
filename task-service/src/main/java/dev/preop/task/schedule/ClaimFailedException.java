package dev.preop.task.schedule;

import java.util.UUID;

/** A due task could not be claimed, for a reason that is ours. */
final class ClaimFailedException extends RuntimeException {

    private final UUID taskId;

    ClaimFailedException(UUID taskId, Throwable cause) {
        super(cause);
        this.taskId = taskId;
    }

    UUID taskId() {
        return taskId;
    }
}
