package dev.preop.task.me;

import dev.preop.contracts.UserErased;
import dev.preop.kit.outbox.Outbox;
import dev.preop.kit.persistence.Database;
import dev.preop.kit.problem.ErrorCode;
import dev.preop.kit.problem.ProblemException;
import dev.preop.task.audit.AuditAction;
import dev.preop.task.audit.AuditLog;
import dev.preop.task.user.User;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny;

/** Forgets a user, and has the others forget them; that it was done stays in the audit log. */
@Singleton
public class Erasure {

    private final Database database;
    private final ErasureStore store;
    private final AuditLog audit;
    private final Outbox outbox;
    private final Clock clock;

    Erasure(Database database, ErasureStore store, AuditLog audit, Outbox outbox, Clock clock) {
        this.database = database;
        this.store = store;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Erases everything at once; fails as a conflict during a call. The others are told each time: what reached them
     * after they were told before goes too.
     */
    public Uni<Void> erase(User user) {
        return database.asService(session -> store.erase(session, user.id()).chain(erased -> {
            if (erased.midCall()) {
                throw new ProblemException(ErrorCode.CONFLICT, "A call is going on: end it first.");
            }
            return tell(session, user, erased.rows());
        }));
    }

    private Uni<Void> tell(Mutiny.Session session, User user, long rows) {
        Instant now = clock.instant();
        Map<String, String> detail = Map.of("rows", String.valueOf(rows));
        return audit.add(session, user, AuditAction.DATA_ERASED, null, detail)
                .chain(() -> outbox.append(session, new UserErased(user.id(), now), now.toEpochMilli()));
    }
}
