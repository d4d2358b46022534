package dev.preop.task.me;

import io.smallrye.mutiny.Uni;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Deletes a user's rows with the service's own rights; to be used inside a transaction. */
public interface ErasureStore {

    /** Whether one of the user's calls is not over. */
    Uni<Boolean> isCalling(Mutiny.Session session, UUID userId);

    /** How many rows there were. */
    Uni<Integer> erase(Mutiny.Session session, UUID userId);
}
