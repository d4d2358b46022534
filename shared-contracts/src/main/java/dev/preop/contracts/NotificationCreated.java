package dev.preop.contracts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code notification.created}: there is something for the user to see. Its message holds no names or numbers. */
public record NotificationCreated(
        UUID notificationId,
        UUID userId,
        @Nullable UUID taskId,
        @Nullable UUID sessionId,
        NotificationType type,
        String message,
        Priority priority,
        Instant at)
        implements Event {

    public NotificationCreated {
        Require.present(notificationId, "notification_id");
        Require.present(userId, "user_id");
        Require.present(type, "type");
        Require.text(message, "message");
        Require.present(priority, "priority");
        Require.present(at, "at");
    }

    @Override
    public String topic() {
        return Topics.NOTIFICATION_CREATED;
    }

    /** The call session where there is one, else the task, else the user. */
    @Override
    public String key() {
        UUID subject = sessionId != null ? sessionId : taskId != null ? taskId : userId;
        return subject.toString();
    }
}
