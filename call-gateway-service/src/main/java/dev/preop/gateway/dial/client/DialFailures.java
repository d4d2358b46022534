package dev.preop.gateway.dial.client;

import com.twilio.exception.ApiException;
import dev.preop.gateway.twilio.client.NotSentException;
import dev.preop.kit.problem.ErrorCode;
import dev.preop.kit.problem.ProblemException;
import java.time.Duration;
import java.util.Set;

/**
 * What a failed call creation means. Twilio's answers are told apart by {@code code}, never by message, and whatever is
 * not surely a refusal counts as an unknown outcome.
 */
final class DialFailures {

    /** Codes that concern the dialled number: invalid, unreachable, blocked, not permitted. */
    private static final Set<Integer> NUMBER_REFUSED = Set.of(21201, 21203, 21211, 21214, 21215, 21216, 21217, 21219);

    private static final int TOO_MANY_REQUESTS = 429;
    private static final int TOO_MANY_CALLS_AT_ONCE = 10004;
    private static final Duration BREATHER = Duration.ofSeconds(5);

    private DialFailures() {}

    static ProblemException explain(Throwable failure) {
        return switch (failure) {
            case NotSentException notSent ->
                new ProblemException(
                        ErrorCode.CALL_SERVICE_UNAVAILABLE, "Twilio cannot be reached; nobody was called.", notSent);
            case ApiException answer when isRefusal(answer) -> refused(answer);
            default ->
                new ProblemException(
                        ErrorCode.CALL_OUTCOME_UNKNOWN,
                        "Twilio's answer was lost; the call may have been placed. Do not dial again.",
                        failure);
        };
    }

    private static boolean isRefusal(ApiException answer) {
        Integer status = answer.getStatusCode();
        return status != null && status >= 400 && status < 500;
    }

    private static ProblemException refused(ApiException answer) {
        int code = answer.getCode() == null ? 0 : answer.getCode();
        if (NUMBER_REFUSED.contains(code)) {
            return new ProblemException(
                    ErrorCode.NUMBER_REFUSED, "Twilio will not call this number (error " + code + ").");
        }
        ProblemException unavailable = new ProblemException(
                ErrorCode.CALL_SERVICE_UNAVAILABLE,
                "Twilio did not take the call (" + (code == 0 ? "HTTP " + answer.getStatusCode() : "error " + code)
                        + ").");
        boolean passing = answer.getStatusCode() == TOO_MANY_REQUESTS || code == TOO_MANY_CALLS_AT_ONCE;
        return passing ? unavailable.retryAfter(BREATHER) : unavailable;
    }
}
