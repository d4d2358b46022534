package dev.preop.task.neighbour;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How patient this service is with others that it reads from. */
@ConfigMapping(prefix = "preop.task.neighbour")
public interface NeighbourConfig {

    /** After this an answer is given without the neighbour's part. */
    @WithDefault("PT3S")
    Duration patience();
}
