package dev.preop.notification;

import dev.preop.kit.auth.UserClaims;
import dev.preop.kit.persistence.Database;
import dev.preop.kit.problem.ErrorCode;
import dev.preop.kit.problem.ProblemException;
import dev.preop.notification.persistence.NotificationRepository;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows users their notifications; row level security sees to it that they are theirs. */
@ApplicationScoped
public class NotificationReader {

    private final Database database;
    private final NotificationRepository notifications;

    NotificationReader(Database database, NotificationRepository notifications) {
        this.database = database;
        this.notifications = notifications;
    }

    /** The user's notifications, newest first; {@code before} is the last one of the page before. */
    public Uni<List<Notification>> list(UserClaims user, boolean unreadOnly, @Nullable UUID before, int limit) {
        return database.asUser(user, session -> notifications.list(unreadOnly, before, limit));
    }

    /** Marks one as read; doing so again changes nothing. Another user's is not found. */
    public Uni<Void> markRead(UserClaims user, UUID id) {
        return database.asUser(user, session -> notifications.markRead(id))
                .invoke(found -> {
                    if (!found) {
                        throw new ProblemException(ErrorCode.NOT_FOUND, "There is no such notification.");
                    }
                })
                .replaceWithVoid();
    }
}
