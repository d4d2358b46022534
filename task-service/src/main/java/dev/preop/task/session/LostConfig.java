package dev.preop.task.session;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** When a call of which nothing is heard counts as over. */
@ConfigMapping(prefix = "preop.task.lost")
public interface LostConfig {

    /** One that nobody knows to have been placed: by then the carrier would have reported it. */
    @WithDefault("PT5M")
    Duration unheardOf();

    /** One that the carrier has: well beyond the limit after which it ends every call that we make. */
    @WithDefault("PT30M")
    Duration placed();

    /** One that somebody made to us: beyond the four hours that the carrier allows any call. */
    @WithDefault("PT5H")
    Duration answered();

    @WithDefault("PT30S")
    Duration period();
}
