package dev.preop.task.suppression;

import dev.preop.contracts.CalleeOptedOut;
import dev.preop.kit.ids.Ids;
import dev.preop.kit.problem.ErrorCode;
import dev.preop.kit.problem.ProblemException;
import dev.preop.task.session.CalleeConsent;
import dev.preop.task.session.SessionStore;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;

/** Sees to it that nobody who asked to be left alone is called again, whoever the user is. */
@Singleton
public class SuppressionService implements CalleeConsent {

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
    public Uni<Void> require(Mutiny.Session session, String number) {
        return suppressions
                .contains(session, number)
                .invoke(suppressed -> {
                    if (suppressed) {
                        throw new ProblemException(
                                ErrorCode.NUMBER_SUPPRESSED, "This number asked not to be called again.");
                    }
                })
                .replaceWithVoid();
    }
}
