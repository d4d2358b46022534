package dev.preop.task.session.rest;

import dev.preop.contracts.AnsweredBy;
import dev.preop.contracts.CallDirection;
import dev.preop.task.session.CallSession;
import dev.preop.task.session.Dialling;
import dev.preop.task.session.SessionStatus;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A call as its owner sees it.
 *
 * @param paused whether the agent is kept silent
 */
public record CallSessionView(
        UUID id,
        UUID callTaskId,
        CallDirection direction,
        @Nullable String providerCallSid,
        SessionStatus status,
        Dialling dialling,
        String phoneNumberCalled,
        @Nullable AnsweredBy answeredBy,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable Long durationSeconds,
        @Nullable String failureReason,
        boolean paused,
        int retryCount,
        long version,
        Instant createdAt) {

    static CallSessionView of(CallSession session) {
        return new CallSessionView(
                session.id(),
                session.taskId(),
                session.direction(),
                session.providerCallSid(),
                session.status(),
                session.dialling(),
                session.phoneNumber(),
                session.answeredBy(),
                session.startedAt(),
                session.endedAt(),
                session.durationSeconds(),
                session.failureReason(),
                session.paused(),
                session.retryCount(),
                session.version(),
                session.createdAt());
    }
}
