package dev.preop.task.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something for the user to see.
 *
 * @param link the console's path to where the user can act on it
 */
public record Notification(
        UUID id,
        String notificationType,
        String message,
        boolean isRead,
        @Nullable String priority,
        @Nullable UUID callTaskId,
        @Nullable UUID callSessionId,
        @Nullable String link,
        @Nullable Instant createdAt) {}
