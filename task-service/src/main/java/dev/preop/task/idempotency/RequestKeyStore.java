package dev.preop.task.idempotency;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Keeps keys for two days, with the service's own rights; to be used inside a transaction. */
public interface RequestKeyStore {

    Uni<Optional<Done>> find(Mutiny.Session session, RequestKey key);

    /** Whether it is the first of that key. */
    Uni<Boolean> add(Mutiny.Session session, RequestKey key, UUID resourceId);

    /** What was asked, and what came of it. */
    record Done(String fingerprint, UUID resourceId) {}
}
