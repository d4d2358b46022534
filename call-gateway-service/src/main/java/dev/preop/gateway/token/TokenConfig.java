package dev.preop.gateway.token;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** The gateway's own tokens. */
@ConfigMapping(prefix = "preop.gateway.token")
public interface TokenConfig {

    /** Base64 of at least 32 bytes; the tokens' keys are derived from it. */
    String key();

    /** How long after the TwiML was fetched its stream must have started. */
    Duration streamLifetime();
}
