package dev.preop.task.live;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The live feed. */
@ConfigMapping(prefix = "preop.task.live")
public interface LiveConfig {

    /** How often a quiet stream shows that it is alive. */
    @WithDefault("PT15S")
    Duration heartbeat();

    /** How many events may wait for a slow client before its stream is closed. */
    @WithDefault("256")
    int buffer();

    /** How many streams one user may have open. */
    @WithDefault("10")
    int streamsPerUser();
}
