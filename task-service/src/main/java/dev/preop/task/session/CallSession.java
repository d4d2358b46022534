package dev.preop.task.session;

import dev.preop.contracts.AnsweredBy;
import dev.preop.contracts.CallDirection;
import dev.preop.contracts.CallRef;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to reach somebody for a task.
 *
 * @param providerCallSid the carrier's id, once it is known
 * @param phoneNumber the number dialled, or that of who rings us, E.164; or {@value #ANONYMOUS}
 * @param startedAt when media began to flow
 * @param failureReason a code such as {@code busy}; absent unless failed
 * @param paused whether the user keeps the agent silent
 * @param retryCount how many calls were made for the task before
 */
public record CallSession(
        UUID id,
        UUID taskId,
        UUID userId,
        CallDirection direction,
        @Nullable String providerCallSid,
        SessionStatus status,
        Dialling dialling,
        String phoneNumber,
        @Nullable AnsweredBy answeredBy,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable Long durationSeconds,
        @Nullable String failureReason,
        boolean paused,
        int retryCount,
        long version,
        Instant createdAt) {

    /** In place of the number of a caller who hides it. */
    public static final String ANONYMOUS = "anonymous";

    /** A call that is about to be dialled for the first and only time. */
    static CallSession intended(UUID id, UUID taskId, UUID userId, String phoneNumber, int retryCount, Instant now) {
        return new CallSession(
                id,
                taskId,
                userId,
                CallDirection.OUTBOUND,
                null,
                SessionStatus.INITIATED,
                Dialling.INTENDED,
                phoneNumber,
                null,
                null,
                null,
                null,
                null,
                false,
                retryCount,
                1,
                now);
    }

    /** A call that somebody makes to us: the carrier has it already. */
    public static CallSession incoming(
            UUID id, UUID taskId, UUID userId, String callSid, Optional<String> from, Instant now) {
        return new CallSession(
                id,
                taskId,
                userId,
                CallDirection.INBOUND,
                callSid,
                SessionStatus.RINGING,
                Dialling.PLACED,
                from.orElse(ANONYMOUS),
                null,
                null,
                null,
                null,
                null,
                false,
                0,
                1,
                now);
    }

    public CallRef ref() {
        return new CallRef(id, taskId, userId);
    }

    /** The call with the agent kept silent, or not any more. */
    public CallSession paused(boolean silent) {
        return edit().paused(silent).done();
    }

    SessionEdit edit() {
        return new SessionEdit(this);
    }
}
