package dev.preop.task.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something for the user to see. */
public record Notification(
        UUID id,
        String notificationType,
        String message,
        boolean isRead,
        @Nullable String priority,
        @Nullable UUID callTaskId,
        @Nullable UUID callSessionId,
        @Nullable Instant createdAt) {}
