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

    /** How long an event is kept for those who come back. */
    @WithDefault("PT5M")
    Duration reach();

    /** How many events of one user are kept. */
    @WithDefault("2000")
    int momentsPerUser();

    /** How many events of all users are kept, about a kilobyte each. */
    @WithDefault("30000")
    int moments();
}
