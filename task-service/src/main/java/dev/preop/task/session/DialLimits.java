package dev.preop.task.session;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Limits of a call. */
@ConfigMapping(prefix = "preop.task.dial")
public interface DialLimits {

    /** After this the carrier ends the call, whatever we do. */
    @WithDefault("PT10M")
    Duration timeLimit();

    /** How long it rings before the carrier gives up. */
    @WithDefault("PT30S")
    Duration ringTimeout();
}
