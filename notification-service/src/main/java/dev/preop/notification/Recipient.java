package dev.preop.notification;

import dev.preop.contracts.CallRef;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is told, and about which task and call. */
public record Recipient(UUID userId, UUID taskId, @Nullable UUID sessionId) {

    static Recipient of(CallRef call) {
        return new Recipient(call.userId(), call.taskId(), call.sessionId());
    }
}
