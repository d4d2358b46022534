package dev.preop.notification.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Settings of deliveries. */
@ConfigMapping(prefix = "preop.notification.delivery")
public interface DeliveryConfig {

    /** The mail server; without one there are no mails. */
    Optional<String> smtpHost();

    /** Where users find the console, for links; without it there are none. */
    Optional<URI> consoleUrl();

    /** How often the queue is looked at. */
    @WithDefault("PT0.5S")
    Duration pollInterval();

    /** After this a delivery that is still being made is given up as unknown: its process has died. */
    @WithDefault("PT2M")
    Duration lease();

    /** The wait after a first failure; it doubles from time to time. */
    @WithDefault("PT2S")
    Duration firstWait();

    @WithDefault("PT5M")
    Duration longestWait();

    @WithDefault("8")
    int maxAttempts();
}
