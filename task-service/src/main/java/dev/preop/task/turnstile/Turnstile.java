package dev.preop.task.turnstile;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.hibernate.reactive.mutiny.Mutiny;

/** One at a time, on all instances together: whoever is through has what the one before committed in view. */
@Singleton
public class Turnstile {

    /** The lock's own result is void, which no driver reads; counting it reads one. */
    private static final String PASS = """
            select count(*) from (select pg_advisory_xact_lock(hashtextextended(cast(:name as text), 0))) as passed""";

    /** Those who wait here wait for others who are only counting, so they may wait longer than for a row. */
    private static final String PATIENCE = "select set_config('lock_timeout', '15s', true)";

    /** Waits until no other transaction is inside {@code name}; the way is free again when this one ends. */
    public Uni<Void> pass(Mutiny.Session session, String name) {
        return session.createNativeQuery(PATIENCE)
                .getSingleResult()
                .chain(() -> session.createNativeQuery(PASS, Long.class)
                        .setParameter("name", name)
                        .getSingleResult())
                .replaceWithVoid();
    }
}
