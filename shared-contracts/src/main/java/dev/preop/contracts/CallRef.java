package dev.preop.contracts;

import java.util.UUID;

/** Identifies a call in every event about it: its session, the task it serves and the user it belongs to. */
public record CallRef(UUID sessionId, UUID taskId, UUID userId) {

    public CallRef {
        Require.present(sessionId, "session_id");
        Require.present(taskId, "task_id");
        Require.present(userId, "user_id");
    }
}
