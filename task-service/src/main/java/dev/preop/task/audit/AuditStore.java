package dev.preop.task.audit;

import dev.preop.task.user.User;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Keeps the chains; with a session, inside its open transaction of the user. */
public interface AuditStore {

    Uni<Void> append(
            Mutiny.Session session,
            User user,
            UUID id,
            Instant at,
            AuditAction action,
            @Nullable UUID entityId,
            Map<String, String> detail);

    /** The same in a transaction of its own. */
    Uni<Void> append(User user, UUID id, Instant at, AuditAction action, @Nullable UUID entityId);

    /** The user's entries below {@code before}, newest first. */
    Uni<List<AuditEntry>> list(Mutiny.Session session, @Nullable Long before, int limit);

    Uni<AuditVerdict> verify(Mutiny.Session session, User user);
}
