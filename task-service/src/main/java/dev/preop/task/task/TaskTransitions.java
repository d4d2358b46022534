package dev.preop.task.task;

import static dev.preop.contracts.TaskStatus.CANCELLED;
import static dev.preop.contracts.TaskStatus.COMPLETED;
import static dev.preop.contracts.TaskStatus.FAILED;
import static dev.preop.contracts.TaskStatus.IN_PROGRESS;
import static dev.preop.contracts.TaskStatus.PENDING;
import static dev.preop.contracts.TaskStatus.PREPARING;
import static dev.preop.contracts.TaskStatus.READY_TO_CALL;
import static dev.preop.contracts.TaskStatus.WAITING_FOR_USER;

import dev.preop.contracts.TaskStatus;
import dev.preop.kit.problem.ErrorCode;
import dev.preop.kit.problem.ProblemException;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which status of a task may follow which.
 *
 * <pre>
 * pending → preparing → waiting_for_user ⇄ ready_to_call → in_progress → completed
 *                                             ↑      ↖                 ↘ failed
 *                                             └───── (tried again) ──────┘   └→ completed, when the
 *                                                                             transcript proves it
 * waiting_for_user and failed → in_progress, when the callee rings us
 * each of the first four → cancelled
 * </pre>
 */
public final class TaskTransitions {

    private TaskTransitions() {}

    public static Set<TaskStatus> from(TaskStatus status) {
        return switch (status) {
            case PENDING -> EnumSet.of(PREPARING, WAITING_FOR_USER, READY_TO_CALL, CANCELLED);
            case PREPARING -> EnumSet.of(WAITING_FOR_USER, READY_TO_CALL, FAILED, CANCELLED);
            case WAITING_FOR_USER -> EnumSet.of(READY_TO_CALL, IN_PROGRESS, CANCELLED);
            case READY_TO_CALL -> EnumSet.of(WAITING_FOR_USER, IN_PROGRESS, CANCELLED);
            case IN_PROGRESS -> EnumSet.of(COMPLETED, FAILED);
            case FAILED -> EnumSet.of(READY_TO_CALL, IN_PROGRESS, COMPLETED);
            case COMPLETED, CANCELLED, UNKNOWN -> EnumSet.noneOf(TaskStatus.class);
        };
    }

    /** Whether there is still something to come of a task, so that it counts among those of its user. */
    static boolean isOpen(TaskStatus status) {
        return switch (status) {
            case PENDING, PREPARING, WAITING_FOR_USER, READY_TO_CALL, IN_PROGRESS -> true;
            case COMPLETED, FAILED, CANCELLED, UNKNOWN -> false;
        };
    }

    /** What the user may ask for; the rest follows from planning and calls. */
    public static Set<TaskStatus> byUserFrom(TaskStatus status) {
        Set<TaskStatus> allowed = EnumSet.of(READY_TO_CALL, CANCELLED);
        allowed.retainAll(from(status));
        return allowed;
    }

    /** @throws ProblemException naming what is allowed, when {@code to} is not */
    public static void requireByUser(TaskStatus from, TaskStatus to) {
        require(from, to, byUserFrom(from));
    }

    /**
     * A task that failed or waits is in progress too when its callee rings us; we ring for one that is ready.
     *
     * @throws ProblemException naming what is possible, when the task is not ready to call
     */
    public static void requireDiallable(TaskStatus status) {
        if (status != READY_TO_CALL) {
            Set<TaskStatus> allowed = from(status);
            allowed.remove(IN_PROGRESS);
            require(status, IN_PROGRESS, allowed);
        }
    }

    private static void require(TaskStatus from, TaskStatus to, Set<TaskStatus> allowed) {
        if (!allowed.contains(to)) {
            String possible = allowed.isEmpty()
                    ? "nothing, it is final"
                    : allowed.stream().map(TaskTransitions::name).collect(Collectors.joining(" or "));
            throw new ProblemException(
                    ErrorCode.ILLEGAL_STATUS_TRANSITION,
                    "A task that is " + name(from) + " cannot become " + name(to) + "; possible: " + possible + ".");
        }
    }

    private static String name(TaskStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
