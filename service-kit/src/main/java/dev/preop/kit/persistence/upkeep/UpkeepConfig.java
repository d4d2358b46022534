package dev.preop.kit.persistence.upkeep;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How a service looks after its rows. */
@ConfigMapping(prefix = "preop.upkeep")
public interface UpkeepConfig {

    /** The pause between two rounds. */
    @WithDefault("PT10M")
    Duration interval();

    /** Rows of one transaction: few enough that nobody waits for their locks. */
    @WithDefault("500")
    int batch();

    /** How long told and handled events are remembered; longer than Kafka keeps them, or they would be handled again. */
    @WithDefault("P30D")
    Duration eventsKept();
}
