package dev.preop.notification.persistence;

import dev.preop.notification.Notification;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Notifications as rows. */
@ApplicationScoped
public class NotificationRepository implements PanacheRepositoryBase<NotificationEntity, UUID> {

    /** More than anybody scrolls through. */
    private static final int PAGE = 100;

    private static final Sort NEWEST_FIRST = Sort.descending("createdAt", "id");

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

    /** The latest that the current user may see. */
    public Uni<List<Notification>> latest(boolean unreadOnly) {
        var query = unreadOnly ? find("isRead", NEWEST_FIRST, false) : findAll(NEWEST_FIRST);
        return query.range(0, PAGE - 1)
                .list()
                .map(rows -> rows.stream().map(NotificationEntity::toDomain).toList());
    }

    /** Whether there was one to mark. */
    public Uni<Boolean> markRead(UUID id) {
        return update("isRead = true where id = ?1", id).map(rows -> rows == 1);
    }
}
