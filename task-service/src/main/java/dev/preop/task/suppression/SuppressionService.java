package dev.preop.task.suppression;

import dev.preop.contracts.CalleeOptedOut;
import dev.preop.kit.ids.Ids;
import dev.preop.kit.problem.ErrorCode;
import dev.preop.kit.problem.ProblemException;
import dev.preop.task.session.DialGuard;
import dev.preop.task.session.SessionStore;
import dev.preop.task.task.CallTask;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Objects;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;

/** Sees to it that nobody who asked to be left alone is called again, whoever the user is. */
@Singleton
@Priority(20)
public class SuppressionService implements DialGuard {

    private static final Logger LOG = Logger.getLogger(SuppressionService.class);

    private final SuppressionStore suppressions;
    private final SessionStore sessions;
    private final Ids ids;
    private final Clock clock;

    SuppressionService(SuppressionStore suppressions, SessionStore sessions, Ids ids, Clock clock) {
        this.suppressions = suppressions;
        this.sessions = sessions;
        this.ids = ids;
        this.clock = clock;
    }

    /** Takes the number of the call in; to be used inside a transaction. */
    public Uni<Void> take(Mutiny.Session session, CalleeOptedOut event) {
        return sessions.lock(event.call().sessionId()).chain(found -> {
            if (found.isEmpty() || !found.get().ref().equals(event.call())) {
                LOG.warnf(
                        "the callee of a call that is not known opted out: %s",
                        event.call().sessionId());
                return Uni.createFrom().voidItem();
            }
            return suppressions.add(
                    session, ids.next(), found.get().phoneNumber(), found.get().id(), clock.instant());
        });
    }

    @Override
    public Uni<Void> require(Mutiny.Session session, CallTask task) {
        return suppressions
                .contains(session, Objects.requireNonNull(task.phoneNumber()))
                .invoke(suppressed -> {
                    if (suppressed) {
                        throw new ProblemException(
                                ErrorCode.NUMBER_SUPPRESSED, "This number asked not to be called again.");
                    }
                })
                .replaceWithVoid();
    }
}
