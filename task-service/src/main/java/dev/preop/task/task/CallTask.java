package dev.preop.task.task;

import dev.preop.contracts.AuthorityEnvelope;
import dev.preop.contracts.Plan;
import dev.preop.contracts.Priority;
import dev.preop.contracts.TaskPlanned;
import dev.preop.contracts.TaskStatus;
import dev.preop.task.authority.AuthorityOverride;
import dev.preop.task.planning.Planned;
import dev.preop.task.planning.Risk;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something the user wants done by telephone.
 *
 * @param instruction the user's own sentence
 * @param phoneNumber E.164; absent until it is known whom to ring
 * @param envelope what applies: derived from the plan, and over it the user's own word
 * @param override the user's own word on the envelope
 * @param clarifications what the user answered, by topic
 * @param scheduledFor when the user wants the call to be made
 * @param nextCallAt when the service itself makes the next call, if it does
 * @param traceParent W3C trace context of the request that planned the task; its calls go on in that trace
 * @param version counts the changes; a change must name the version it was made on
 */
public record CallTask(
        UUID id,
        UUID userId,
        String instruction,
        TaskStatus status,
        Priority priority,
        @Nullable String phoneNumber,
        @Nullable UUID contactId,
        Plan plan,
        AuthorityEnvelope envelope,
        AuthorityOverride override,
        Risk risk,
        Map<String, String> clarifications,
        long version,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant scheduledFor,
        @Nullable Instant nextCallAt,
        @Nullable String traceParent) {

    public CallTask {
        clarifications = Map.copyOf(clarifications);
    }

    /** The title is the plan's. */
    public String title() {
        return plan.title();
    }

    /** Where a task stands once it has been planned. */
    public static TaskStatus statusAfter(Planned planned) {
        return planned.plan().requiresClarification() ? TaskStatus.WAITING_FOR_USER : TaskStatus.READY_TO_CALL;
    }

    /** The task in another status; nothing is planned any more for when to call. */
    public CallTask withStatus(TaskStatus next, Instant now) {
        return moved(next, null, now);
    }

    /** The task as it waits for a call that the service makes at {@code at}; or for the user to make one. */
    public CallTask callingAt(@Nullable Instant at, Instant now) {
        return moved(TaskStatus.READY_TO_CALL, at, now);
    }

    private CallTask moved(TaskStatus next, @Nullable Instant callAt, Instant now) {
        return new CallTask(
                id,
                userId,
                instruction,
                next,
                priority,
                phoneNumber,
                contactId,
                plan,
                envelope,
                override,
                risk,
                clarifications,
                version + 1,
                createdAt,
                now,
                scheduledFor,
                callAt,
                traceParent);
    }

    public TaskPlanned asPlanned() {
        return new TaskPlanned(id, userId, version, status, plan, envelope);
    }
}
