package dev.preop.task.task;

import dev.preop.contracts.TaskStatus;
import dev.preop.kit.problem.ErrorCode;
import dev.preop.kit.problem.FieldError;
import dev.preop.kit.problem.ProblemException;
import dev.preop.task.authority.AuthorityChange;
import dev.preop.task.authority.AuthorityOverride;
import dev.preop.task.authority.Deadline;
import dev.preop.task.planning.Planned;
import dev.preop.task.planning.Risk;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Applies a user's change to a task. */
final class TaskEdit {

    private static final Duration LONGEST = Duration.ofDays(366);

    private TaskEdit() {}

    /** What planning anew gave. */
    record NewPlan(
            Planned planned,
            Risk risk,
            @Nullable String phoneNumber,
            @Nullable UUID contactId,
            @Nullable String traceParent) {}

    /** @throws ProblemException when a task in this status is not planned any more */
    static void requirePlannable(TaskStatus status) {
        if (status != TaskStatus.READY_TO_CALL && status != TaskStatus.WAITING_FOR_USER) {
            TaskTransitions.requireByUser(status, TaskStatus.READY_TO_CALL);
        }
    }

    /** @throws ProblemException when nothing more is agreed to or told for a task in this status, or a call does so now */
    static void requireAdjustable(TaskStatus status) {
        if (status == TaskStatus.IN_PROGRESS) {
            throw new ProblemException(ErrorCode.ALREADY_CALLING, "A call keeps the limits that it began with.");
        }
        requirePlannable(status);
    }

    /** @throws ProblemException when the change asks for a status that is not possible */
    static CallTask apply(CallTask task, TaskChange change, @Nullable NewPlan plan, Instant now) {
        CallTask edited = plan == null ? task : replanned(task, change, plan);
        TaskStatus status = status(edited, change);
        AuthorityOverride override = override(task, change, now);
        return new CallTask(
                edited.id(),
                edited.userId(),
                edited.instruction(),
                status,
                change.priority() == null ? edited.priority() : change.priority(),
                edited.phoneNumber(),
                edited.contactId(),
                edited.plan(),
                override.over(edited.envelope()),
                override,
                edited.risk(),
                edited.clarifications(),
                task.version() + 1,
                edited.createdAt(),
                now,
                change.scheduledFor() == null ? edited.scheduledFor() : change.scheduledFor(),
                nextCallAt(status, edited, change),
                edited.traceParent());
    }

    private static AuthorityOverride override(CallTask task, TaskChange change, Instant now) {
        AuthorityChange authority = change.authority();
        if (authority == null) {
            return task.override();
        }
        if (authority.deadline() != null) {
            requireAhead(authority.deadline(), now);
        }
        return task.override().after(authority, task.envelope());
    }

    private static void requireAhead(Deadline deadline, Instant now) {
        Instant until = deadline.until();
        if (until != null && (!until.isAfter(now) || until.isAfter(now.plus(LONGEST)))) {
            throw new ProblemException(
                    ErrorCode.VALIDATION_FAILED,
                    "That is no time until which calls can be made.",
                    List.of(new FieldError("authority.until", "must lie ahead, and within a year")));
        }
    }

    private static CallTask replanned(CallTask task, TaskChange change, NewPlan plan) {
        return new CallTask(
                task.id(),
                task.userId(),
                change.instruction() == null ? task.instruction() : change.instruction(),
                CallTask.statusAfter(plan.planned()),
                task.priority(),
                plan.phoneNumber(),
                plan.contactId(),
                plan.planned().plan(),
                plan.planned().envelope(),
                task.override(),
                plan.risk(),
                change.clarificationsAfter(task.clarifications()),
                task.version(),
                task.createdAt(),
                task.updatedAt(),
                task.scheduledFor(),
                task.nextCallAt(),
                plan.traceParent());
    }

    /** A call is planned only for a task that can still come to it. */
    private static @Nullable Instant nextCallAt(TaskStatus status, CallTask edited, TaskChange change) {
        return switch (status) {
            case PENDING, PREPARING, WAITING_FOR_USER, READY_TO_CALL ->
                change.scheduledFor() == null ? edited.nextCallAt() : change.scheduledFor();
            case IN_PROGRESS, COMPLETED, FAILED, CANCELLED, UNKNOWN -> null;
        };
    }

    private static TaskStatus status(CallTask edited, TaskChange change) {
        TaskStatus wanted = change.status();
        if (wanted == null || wanted == edited.status()) {
            return edited.status();
        }
        TaskTransitions.requireByUser(edited.status(), wanted);
        if (wanted == TaskStatus.READY_TO_CALL) {
            requireCallable(edited);
        }
        return wanted;
    }

    private static void requireCallable(CallTask task) {
        if (task.phoneNumber() == null) {
            throw new ProblemException(
                    ErrorCode.VALIDATION_FAILED,
                    "Nobody can be called without a phone number.",
                    List.of(new FieldError("target_phone_number", "is needed")));
        }
        List<String> unconfirmed = task.risk().unconfirmed(task.clarifications());
        if (!unconfirmed.isEmpty()) {
            throw new ProblemException(
                    ErrorCode.VALIDATION_FAILED,
                    "What is risky is called only when you say yes to it.",
                    unconfirmed.stream()
                            .map(question -> new FieldError("user_clarifications", question))
                            .toList());
        }
    }
}
