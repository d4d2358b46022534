package dev.preop.task.limit;

import dev.preop.kit.problem.ErrorCode;
import dev.preop.kit.problem.ProblemException;
import dev.preop.task.session.CallCounts;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Whether one call more is within the limits. */
final class LimitRules {

    static final Duration DAY = Duration.ofDays(1);

    /** A line is free again when a call ends, which nobody knows beforehand. */
    private static final Duration A_CALL = Duration.ofSeconds(60);

    private LimitRules() {}

    /**
     * Why not, with the time to try again.
     *
     * @param perMinute what a minute of a call costs
     * @param longest how long a call may last
     */
    static Optional<ProblemException> refusal(
            CallCounts counts, CallLimits limits, BigDecimal perMinute, Duration longest, Instant now) {
        if (reached(counts.ofUserAtOnce(), limits.callsOfUserAtOnce())) {
            return refused("You have as many calls going on as are possible at once.", A_CALL);
        }
        if (reached(counts.atOnce(), limits.callsAtOnce())) {
            return refused("All lines are in use.", A_CALL);
        }
        if (reached(counts.ofUser().count(), limits.callsOfUserADay())) {
            return refused("You have made as many calls as are possible in a day.", left(counts.ofUser(), now));
        }
        if (reached(counts.toNumber().count(), limits.callsToNumberADay())) {
            return refused("This number has been called as often as is decent in a day.", left(counts.toNumber(), now));
        }
        long minutes = counts.minutesOfUser() + longest.plusSeconds(59).toMinutes();
        if (overspends(perMinute.multiply(BigDecimal.valueOf(minutes)), limits)) {
            return refused(
                    ErrorCode.DAILY_SPEND_EXCEEDED,
                    "One call more could cost more than you may spend in a day.",
                    left(counts.ofUser(), now));
        }
        return Optional.empty();
    }

    /** A call is counted as long as it may become: nobody knows how long it will. */
    private static boolean overspends(BigDecimal spent, CallLimits limits) {
        return limits.spendOfUserADay().signum() > 0 && spent.compareTo(limits.spendOfUserADay()) > 0;
    }

    private static boolean reached(long count, int limit) {
        return limit > 0 && count >= limit;
    }

    /** Until the first of them is a day old. */
    private static Duration left(CallCounts.Lately lately, Instant now) {
        return lately.first()
                .map(first -> Duration.between(now, first.plus(DAY)))
                .filter(Duration::isPositive)
                .orElse(A_CALL);
    }

    private static Optional<ProblemException> refused(String why, Duration wait) {
        return refused(ErrorCode.TOO_MANY_CALLS, why, wait);
    }

    private static Optional<ProblemException> refused(ErrorCode code, String why, Duration wait) {
        return Optional.of(new ProblemException(code, why).retryAfter(wait));
    }
}
