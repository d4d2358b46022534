package dev.preop.task.task;

import dev.preop.contracts.TaskStatus;
import dev.preop.kit.outbox.Outbox;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.hibernate.reactive.mutiny.Mutiny;

/** Tells the others of a plan that is now ready or waits for the user; to be used inside a transaction. */
@Singleton
class TaskAnnouncer {

    private final Outbox outbox;

    TaskAnnouncer(Outbox outbox) {
        this.outbox = outbox;
    }

    Uni<Void> announce(Mutiny.Session session, CallTask task) {
        return task.status() == TaskStatus.READY_TO_CALL || task.status() == TaskStatus.WAITING_FOR_USER
                ? outbox.append(session, task.asPlanned(), task.version())
                : Uni.createFrom().voidItem();
    }
}
