package dev.preop.task.audit;

import dev.preop.kit.ids.Ids;
import dev.preop.kit.persistence.Database;
import dev.preop.task.user.User;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** What users did. An entry is stored with what it tells of, in one transaction: neither exists without the other. */
@Singleton
public class AuditLog {

    private final Database database;
    private final AuditStore store;
    private final Ids ids;
    private final Clock clock;

    AuditLog(Database database, AuditStore store, Ids ids, Clock clock) {
        this.database = database;
        this.store = store;
        this.ids = ids;
        this.clock = clock;
    }

    /** Adds an entry to the open transaction of the user. */
    public Uni<Void> add(Mutiny.Session session, User user, AuditAction action, @Nullable UUID entityId) {
        return add(session, user, action, entityId, Map.of());
    }

    /** The same with more to tell; {@code detail} must hold no personal data. */
    public Uni<Void> add(
            Mutiny.Session session,
            User user,
            AuditAction action,
            @Nullable UUID entityId,
            Map<String, String> detail) {
        return store.append(session, user, ids.next(), clock.instant(), action, entityId, detail);
    }

    /** Adds an entry about something that changes nothing else, such as a read; it is there when this is done. */
    public Uni<Void> add(User user, AuditAction action, @Nullable UUID entityId) {
        return store.append(user, ids.next(), clock.instant(), action, entityId);
    }

    /** The user's entries below {@code before}, newest first. */
    public Uni<List<AuditEntry>> list(User user, @Nullable Long before, int limit) {
        return database.asUser(user.claims(), session -> store.list(session, before, limit));
    }

    public Uni<AuditVerdict> verify(User user) {
        return database.asUser(user.claims(), session -> store.verify(session, user));
    }
}
