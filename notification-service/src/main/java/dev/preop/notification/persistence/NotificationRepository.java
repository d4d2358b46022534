package dev.preop.notification.persistence;

import dev.preop.notification.Notification;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Notifications as rows. */
@ApplicationScoped
public class NotificationRepository implements PanacheRepositoryBase<NotificationEntity, UUID> {

    private static final String INSERT = """
            insert into notifications (id, user_id, call_task_id, call_session_id, notification_type, message, priority,
                                       created_at)
            values (:id, :userId, :taskId, :sessionId, :type, :message, :priority, :createdAt)
            on conflict do nothing""";

    /** False when the user has been told of the end of this call before. */
    public Uni<Boolean> insertUnlessToldAlready(Mutiny.Session session, Notification notification) {
        return session.createNativeQuery(INSERT)
                .setParameter("id", notification.id())
                .setParameter("userId", notification.userId())
                .setParameter("taskId", notification.taskId())
                .setParameter("sessionId", notification.sessionId())
                .setParameter("type", Words.of(notification.type()))
                .setParameter("message", notification.message())
                .setParameter("priority", Words.of(notification.priority()))
                .setParameter("createdAt", notification.createdAt())
                .executeUpdate()
                .map(rows -> rows == 1);
    }

    /** Keeps it for those who look, without asking for attention. */
    public Uni<Void> silence(Mutiny.Session session, UUID id) {
        return session.createNativeQuery("update notifications set is_read = true where id = :id")
                .setParameter("id", id)
                .executeUpdate()
                .replaceWithVoid();
    }

    /** What the current user may see, newest first, which is by id; {@code before} is where the page before ended. */
    public Uni<List<Notification>> list(boolean unreadOnly, @Nullable UUID before, int limit) {
        String which = unreadOnly ? "isRead = false" : "1 = 1";
        var query = before == null
                ? find(which + " order by id desc")
                : find(which + " and id < ?1 order by id desc", before);
        return query.range(0, limit - 1)
                .list()
                .map(rows -> rows.stream().map(NotificationEntity::toDomain).toList());
    }

    /** Whether there was one to mark. */
    public Uni<Boolean> markRead(UUID id) {
        return update("isRead = true where id = ?1", id).map(rows -> rows == 1);
    }
}
