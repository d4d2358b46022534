package dev.preop.gateway.callstate;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A call status as Twilio reported it.
 *
 * @param status Twilio's word, for example {@code in-progress}
 * @param duration how long the call was connected; zero when it never was
 * @param timeLimit after which Twilio ends the call; null when the report does not say
 * @param sipCode the carrier's last word when the call failed, digits only
 */
public record StatusReport(
        String callSid,
        String status,
        Duration duration,
        @Nullable Duration timeLimit,
        @Nullable String sipCode,
        Instant at) {

    /** Whether nothing can follow it. */
    public boolean isOver() {
        return switch (status) {
            case "completed", "busy", "no-answer", "failed", "canceled" -> true;
            default -> false;
        };
    }

    /** Whether the call lasted as long as it may; both times are whole seconds and may have been rounded apart. */
    boolean reachedLimit() {
        return timeLimit != null && duration.plusSeconds(1).compareTo(timeLimit) >= 0;
    }
}
