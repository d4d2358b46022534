package dev.preop.contracts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * {@code call.completed}: the call is over. Exactly one effect per session.
 *
 * @param callSid absent when the carrier never took the call
 * @param failureReason a code such as {@code busy} or {@code twilio_21211}; absent on success
 */
public record CallCompleted(
        CallRef call,
        @Nullable String callSid,
        CallOutcome outcome,
        @Nullable String failureReason,
        @Nullable AnsweredBy answeredBy,
        long durationSeconds,
        Instant at)
        implements CallEvent {

    public CallCompleted {
        Require.present(call, "call");
        Require.present(outcome, "outcome");
        Require.atLeast(0, durationSeconds, "duration_seconds");
        Require.present(at, "at");
    }

    @Override
    public String topic() {
        return Topics.CALL_COMPLETED;
    }
}
