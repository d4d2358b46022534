package dev.preop.task.me;

import io.smallrye.mutiny.Uni;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Deletes a user's rows with the service's own rights; to be used inside a transaction. */
public interface ErasureStore {

    Uni<Erased> erase(Mutiny.Session session, UUID userId);

    /**
     * What there was.
     *
     * @param midCall whether one of the user's calls was not over: nobody would know any more how it ends
     */
    record Erased(long rows, boolean midCall) {

        public Erased and(Erased more) {
            return new Erased(rows + more.rows, midCall || more.midCall);
        }
    }
}
