package dev.preop.gateway.callstate;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A call status as Twilio reported it.
 *
 * @param status Twilio's word, for example {@code in-progress}
 * @param duration how long the call was connected; zero when it never was
 * @param sipCode the carrier's last word when the call failed, digits only
 */
public record StatusReport(
        String callSid,
        String status,
        Duration duration,
        @Nullable String sipCode,
        Instant at) {}
