package dev.preop.task.session;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long to leave somebody alone who was not reached; how often to try is each user's own setting. */
@ConfigMapping(prefix = "preop.task.retry")
public interface RetryConfig {

    /** Before the second call; each further pause is twice as long. */
    @WithDefault("PT5M")
    Duration firstPause();

    @WithDefault("PT2H")
    Duration longestPause();
}
