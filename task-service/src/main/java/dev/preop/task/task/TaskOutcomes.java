package dev.preop.task.task;

import dev.preop.contracts.TaskStatus;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Moves tasks on as their calls turn out; to be used inside a transaction. */
@Singleton
public class TaskOutcomes {

    private final TaskStore tasks;
    private final Clock clock;

    public TaskOutcomes(TaskStore tasks, Clock clock) {
        this.tasks = tasks;
        this.clock = clock;
    }

    /** Has the service call again at {@code at}, if the task failed and has not gone on since. */
    public Uni<Void> callAgain(UUID taskId, Instant at) {
        return tasks.lock(taskId)
                .chain(task -> task.status() == TaskStatus.FAILED
                        ? tasks.update(task.callingAt(at, clock.instant()))
                        : Uni.createFrom().voidItem());
    }

    /** Moves the task to {@code status} if it may follow the present one: a late report changes nothing. */
    public Uni<Void> reach(UUID taskId, TaskStatus status) {
        return tasks.lock(taskId)
                .chain(task -> TaskTransitions.from(task.status()).contains(status)
                        ? tasks.update(task.withStatus(status, clock.instant()))
                        : Uni.createFrom().voidItem());
    }
}
