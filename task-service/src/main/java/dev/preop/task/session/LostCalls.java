package dev.preop.task.session;

import dev.preop.kit.persistence.Database;
import dev.preop.kit.time.Rounds;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;

/**
 * Ends calls that nobody will report on any more: the service went down before it dialled, the gateway's answer was lost
 * and no callback ever came, or the carrier's last word did not reach us. They would hold their task and a line for ever.
 */
@Singleton
class LostCalls {

    static final String NEVER_PLACED = "call_outcome_unknown";
    static final String LOST = "lost";

    private static final Logger LOG = Logger.getLogger(LostCalls.class);
    private static final int AT_ONCE = 50;

    private final Database database;
    private final SessionStore sessions;
    private final CallEnder ender;
    private final Rounds rounds;
    private final LostConfig config;
    private final Clock clock;

    LostCalls(
            Database database, SessionStore sessions, CallEnder ender, Rounds rounds, LostConfig config, Clock clock) {
        this.database = database;
        this.sessions = sessions;
        this.ender = ender;
        this.rounds = rounds;
        this.config = config;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        rounds.every(config.period(), "lost calls", this::end);
    }

    /** Ends those there are; any number of instances may do so at once. */
    Uni<Void> end() {
        Instant now = clock.instant();
        LostBefore before =
                new LostBefore(now.minus(config.unheardOf()), now.minus(config.placed()), now.minus(config.answered()));
        return database.asService(session -> sessions.lockLost(before, AT_ONCE)
                .onItem()
                .transformToMulti(lost -> Multi.createFrom().iterable(lost))
                .onItem()
                .transformToUniAndConcatenate(lost -> end(session, lost))
                .collect()
                .asList()
                .replaceWithVoid());
    }

    private Uni<CallSession> end(Mutiny.Session session, CallSession lost) {
        String reason = lost.dialling() == Dialling.PLACED ? LOST : NEVER_PLACED;
        LOG.warnf("session %s is given up as %s", lost.id(), reason);
        return ender.fail(session, lost.edit(), reason);
    }
}
