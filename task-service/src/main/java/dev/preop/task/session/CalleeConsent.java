package dev.preop.task.session;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

/** Whether somebody may be called at all. */
public interface CalleeConsent {

    /** Fails with a problem when the number, E.164, must not be called; to be used inside a transaction. */
    Uni<Void> require(Mutiny.Session session, String number);
}
