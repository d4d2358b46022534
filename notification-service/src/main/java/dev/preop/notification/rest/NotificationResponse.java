package dev.preop.notification.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.preop.contracts.NotificationType;
import dev.preop.contracts.Priority;
import dev.preop.notification.ConsolePath;
import dev.preop.notification.Notification;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A notification as its user sees it.
 *
 * @param link the console's path to where the user can act on it
 */
public record NotificationResponse(
        UUID id,
        NotificationType notificationType,
        String message,
        @JsonProperty("is_read") boolean isRead,
        Priority priority,
        @Nullable UUID callTaskId,
        @Nullable UUID callSessionId,
        String link,
        Instant createdAt) {

    static NotificationResponse of(Notification notification) {
        return new NotificationResponse(
                notification.id(),
                notification.type(),
                notification.message(),
                notification.read(),
                notification.priority(),
                notification.taskId(),
                notification.sessionId(),
                ConsolePath.of(notification.type(), notification.taskId(), notification.sessionId()),
                notification.createdAt());
    }
}
