package dev.preop.task.sms;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How messages are sent. */
@ConfigMapping(prefix = "preop.task.sms")
public interface SmsConfig {

    /** How often messages are looked for that are due. */
    @WithDefault("PT5S")
    Duration period();

    /** After this a message that is still being sent counts as unknown: its process has died. */
    @WithDefault("PT2M")
    Duration lease();

    /** The wait after a first failure; it doubles from time to time. */
    @WithDefault("PT1M")
    Duration firstWait();

    @WithDefault("PT1H")
    Duration longestWait();

    @WithDefault("5")
    int maxAttempts();
}
