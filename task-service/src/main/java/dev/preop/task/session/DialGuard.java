package dev.preop.task.session;

import dev.preop.task.task.CallTask;
import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Has a say in whether a task's number may be called now. All guards are asked in the transaction that commits the
 * intent to dial, those of higher {@link jakarta.annotation.Priority} first.
 */
public interface DialGuard {

    /** Fails with a problem when the call must not be made. */
    Uni<Void> require(Mutiny.Session session, CallTask task);
}
