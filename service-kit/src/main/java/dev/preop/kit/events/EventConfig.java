package dev.preop.kit.events;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How this service publishes events. */
@ConfigMapping(prefix = "preop.events")
public interface EventConfig {

    /** Kafka's bootstrap servers, {@code host:port[,host:port]}. */
    String bootstrapServers();

    /** The service's name, CloudEvents source without the slash. */
    String source();

    /** How long an event may take to be acknowledged, retries included, before publishing it counts as failed. */
    @WithDefault("PT30S")
    Duration deliveryTimeout();
}
