package dev.preop.task.session;

import dev.preop.contracts.CallCompleted;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a call's outcome reads on its session.
 *
 * @param failureReason a code, on failure only
 */
public record CallEnding(SessionStatus status, @Nullable String failureReason) {

    public static CallEnding of(CallCompleted completed) {
        return switch (completed.outcome()) {
            case COMPLETED -> new CallEnding(SessionStatus.COMPLETED, null);
            case CANCELED -> new CallEnding(SessionStatus.CANCELLED, null);
            case BUSY, NO_ANSWER, VOICEMAIL, CALLEE_HUNG_UP ->
                failed(completed.outcome().name().toLowerCase(Locale.ROOT));
            case FAILED, UNKNOWN -> failed(completed.failureReason() == null ? "failed" : completed.failureReason());
        };
    }

    private static CallEnding failed(String reason) {
        return new CallEnding(SessionStatus.FAILED, reason);
    }
}
