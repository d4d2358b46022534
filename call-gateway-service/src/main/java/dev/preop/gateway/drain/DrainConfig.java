package dev.preop.gateway.drain;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the gateway stops. */
@ConfigMapping(prefix = "preop.gateway.drain")
public interface DrainConfig {

    /** How long live calls may go on here; what is left then goes on elsewhere, over a new stream. */
    @WithDefault("PT20S")
    Duration limit();
}
