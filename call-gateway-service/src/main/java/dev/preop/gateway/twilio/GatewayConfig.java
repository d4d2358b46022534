package dev.preop.gateway.twilio;

import io.smallrye.config.ConfigMapping;
import java.net.URI;

/** Where the gateway stands in the world. */
@ConfigMapping(prefix = "preop.gateway")
public interface GatewayConfig {

    /** The https origin under which Twilio reaches this service. Signatures are computed over it. */
    URI publicBaseUrl();
}
