package dev.preop.task.idempotency;

import dev.preop.kit.persistence.Database;
import dev.preop.task.rounds.Rounds;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** Forgets keys that no client comes back for. */
@Singleton
class Forgetting {

    private static final Duration KEPT = Duration.ofDays(2);
    private static final Duration PERIOD = Duration.ofHours(1);

    private final Database database;
    private final RequestKeyStore store;
    private final Rounds rounds;
    private final Clock clock;

    Forgetting(Database database, RequestKeyStore store, Rounds rounds, Clock clock) {
        this.database = database;
        this.store = store;
        this.rounds = rounds;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        rounds.every(
                PERIOD,
                "idempotency keys",
                () -> database.asService(
                        session -> store.forget(session, clock.instant().minus(KEPT))));
    }
}
