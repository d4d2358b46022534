package dev.preop.notification;

import dev.preop.contracts.CallEvent;
import dev.preop.contracts.CallRef;
import dev.preop.contracts.Event;
import dev.preop.contracts.TaskPlanned;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is told, and about which task and call. */
public record Recipient(UUID userId, UUID taskId, @Nullable UUID sessionId) {

    static Recipient of(Event event) {
        return switch (event) {
            case TaskPlanned planned -> new Recipient(planned.userId(), planned.taskId(), null);
            case CallEvent told -> of(told.call());
            default -> throw new IllegalArgumentException("nobody is notified of " + event.topic());
        };
    }

    /** The call, or the task where there is none yet. */
    UUID subjectId() {
        return sessionId == null ? taskId : sessionId;
    }

    private static Recipient of(CallRef call) {
        return new Recipient(call.userId(), call.taskId(), call.sessionId());
    }
}
