package dev.preop.task.task;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Keeps tasks; to be used inside a transaction. A task of somebody else is a task that does not exist. */
public interface TaskStore {

    Uni<Void> insert(CallTask task);

    /** Fails as not found when there is no such task. */
    Uni<CallTask> get(UUID id);

    /** As {@link #get}, and keeps others from changing the task until the transaction ends. */
    Uni<CallTask> lock(UUID id);

    /** Stores a new state of a task that was locked in this transaction. */
    Uni<Void> update(CallTask task);

    /** The latest task that has this number, E.164, to call. */
    Uni<Optional<CallTask>> lastWith(String number);

    /**
     * The user's latest task that a call from its number may be the answer to, locked: one that is not over, or that
     * changed after {@code since} and failed, and is not on the telephone now.
     */
    Uni<Optional<CallTask>> lockAnswerable(UUID userId, String number, Instant since);

    /** A task whose call is due, locked; others see the next one. */
    Uni<Optional<CallTask>> lockDue(Instant now);

    /** How many are neither done nor given up of those that the transaction's user has. */
    Uni<Long> countOpen();
}
