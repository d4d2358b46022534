package dev.preop.task.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something for the user to see.
 *
 * @param message in English, for whoever knows nothing better
 * @param taskTitle what the planner called the task
 * @param reason why the call came to nothing, as calls have it: {@code busy}, {@code no_answer} …
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
        @Nullable String taskTitle,
        @Nullable String reason,
        @Nullable String link,
        @Nullable Instant createdAt) {

    Notification about(@Nullable String title, @Nullable String failure) {
        return new Notification(
                id,
                notificationType,
                message,
                isRead,
                priority,
                callTaskId,
                callSessionId,
                title,
                failure,
                link,
                createdAt);
    }
}
