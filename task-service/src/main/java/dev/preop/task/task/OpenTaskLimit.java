package dev.preop.task.task;

import dev.preop.kit.problem.ErrorCode;
import dev.preop.kit.problem.ProblemException;
import dev.preop.task.turnstile.Turnstile;
import dev.preop.task.user.User;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Keeps a user from having more tasks open than anybody can look after. Counting and storing the task that was counted
 * for are one step for all instances together: however many are made at once, none is one too many.
 */
@Singleton
class OpenTaskLimit {

    /** A task is done when its call is over, which nobody knows beforehand. */
    private static final Duration A_CALL = Duration.ofSeconds(60);

    private final Turnstile turnstile;
    private final TaskStore tasks;
    private final OpenTasks config;

    OpenTaskLimit(Turnstile turnstile, TaskStore tasks, OpenTasks config) {
        this.turnstile = turnstile;
        this.tasks = tasks;
        this.config = config;
    }

    /** Fails when the user may have no task more; to be used inside the user's transaction. */
    Uni<Void> require(Mutiny.Session session, User user) {
        if (config.mostOfUser() == 0) {
            return Uni.createFrom().voidItem();
        }
        return turnstile
                .pass(session, "tasks of " + user.id())
                .chain(tasks::countOpen)
                .invoke(open -> {
                    if (open >= config.mostOfUser()) {
                        throw new ProblemException(
                                        ErrorCode.TOO_MANY_TASKS,
                                        "You have %d tasks open, as many as are possible: finish or cancel one first."
                                                .formatted(open))
                                .retryAfter(A_CALL);
                    }
                })
                .replaceWithVoid();
    }
}
