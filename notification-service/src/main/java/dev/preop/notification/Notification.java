package dev.preop.notification;

import dev.preop.contracts.NotificationType;
import dev.preop.contracts.Priority;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something a user was told. */
public record Notification(
        UUID id,
        UUID userId,
        @Nullable UUID taskId,
        @Nullable UUID sessionId,
        NotificationType type,
        String message,
        Priority priority,
        boolean read,
        Instant createdAt) {}
