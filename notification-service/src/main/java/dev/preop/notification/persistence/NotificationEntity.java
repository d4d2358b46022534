package dev.preop.notification.persistence;

import dev.preop.notification.Notification;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code notifications}. */
@Entity
@Table(name = "notifications")
public class NotificationEntity {

    @Id
    public UUID id;

    public UUID userId;
    public @Nullable UUID callTaskId;
    public @Nullable UUID callSessionId;
    public String notificationType;
    public String message;
    public boolean isRead;
    public String priority;
    public Instant createdAt;

    Notification toDomain() {
        return new Notification(
                id,
                userId,
                callTaskId,
                callSessionId,
                Words.type(notificationType),
                message,
                Words.priority(priority),
                isRead,
                createdAt);
    }
}
