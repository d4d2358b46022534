package dev.preop.task.suppression;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Keeps the numbers, out of every user's reach; to be used inside any transaction. */
public interface SuppressionStore {

    /** Once is enough: a number that is there already stays as it is. */
    Uni<Void> add(Mutiny.Session session, UUID id, String number, UUID sessionId, Instant now);

    /** Whether the number, E.164, must not be called. */
    Uni<Boolean> contains(Mutiny.Session session, String number);
}
