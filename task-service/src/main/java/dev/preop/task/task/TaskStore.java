package dev.preop.task.task;

import io.smallrye.mutiny.Uni;
import java.util.List;
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

    Uni<List<CallTask>> list(TaskQuery query);
}
