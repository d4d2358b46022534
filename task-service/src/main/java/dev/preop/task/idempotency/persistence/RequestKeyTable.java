package dev.preop.task.idempotency.persistence;

import dev.preop.kit.persistence.upkeep.Expiry;
import dev.preop.kit.persistence.upkeep.Perishable;
import dev.preop.task.idempotency.RequestKey;
import dev.preop.task.idempotency.RequestKeyStore;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Keys in PostgreSQL. */
@Singleton
class RequestKeyTable implements RequestKeyStore, Perishable {

    private static final String FIND = """
            select fingerprint, resource_id from idempotency_keys where user_id = :userId and key_index = :key""";
    private static final String ADD = """
            insert into idempotency_keys (user_id, key_index, fingerprint, resource_id, created_at)
            values (:userId, :key, :fingerprint, :resourceId, :now) on conflict (user_id, key_index) do nothing""";

    /** No client comes back for a key after that. */
    private static final Duration KEPT = Duration.ofDays(2);

    private final Clock clock;

    RequestKeyTable(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Expiry expiry() {
        return Expiry.of("idempotency_keys", "created_at", KEPT);
    }

    @Override
    public Uni<Optional<Done>> find(Mutiny.Session session, RequestKey key) {
        return session.createNativeQuery(FIND, Object[].class)
                .setParameter("userId", key.userId())
                .setParameter("key", key.key())
                .getSingleResultOrNull()
                .map(row -> Optional.ofNullable(row).map(found -> new Done((String) found[0], (UUID) found[1])));
    }

    @Override
    public Uni<Boolean> add(Mutiny.Session session, RequestKey key, UUID resourceId) {
        return session.createNativeQuery(ADD)
                .setParameter("userId", key.userId())
                .setParameter("key", key.key())
                .setParameter("fingerprint", key.fingerprint())
                .setParameter("resourceId", resourceId)
                .setParameter("now", clock.instant())
                .executeUpdate()
                .map(added -> added == 1);
    }
}
