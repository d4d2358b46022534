package dev.preop.gateway.dial;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What the Twilio account allows, as far as this process may use it. */
@ConfigMapping(prefix = "preop.twilio.slots")
public interface SlotConfig {

    /** Calls at once; 0 does not limit. */
    int maxConcurrentCalls();

    /** Calls begun in a second; 0 does not limit. */
    int callsPerSecond();

    /** After which Twilio ends a call that came in. */
    @WithDefault("PT10M20S")
    Duration inboundTimeLimit();

    /** How many calls may wait for their turn; more are refused at once. */
    @WithDefault("100")
    int maxWaitingCalls();

    /** How long a call may wait for its turn; below what the caller of this service waits for an answer. */
    @WithDefault("PT5S")
    Duration slotWait();
}
