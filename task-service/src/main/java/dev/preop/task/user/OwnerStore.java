package dev.preop.task.user;

import io.smallrye.mutiny.Uni;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Keeps what tokens told of users, for calls that begin without one; to be used inside a transaction. */
public interface OwnerStore {

    /** What is told last counts, also that something is not so any more. */
    Uni<Void> remember(Mutiny.Session session, Owner owner);

    /** As last remembered; without name and number when the user was never seen. */
    Uni<Owner> of(Mutiny.Session session, UUID userId);
}
