package dev.preop.kit.auth;

import io.smallrye.config.ConfigMapping;

/** How this service proves itself to others and checks them. */
@ConfigMapping(prefix = "preop.auth")
public interface AuthConfig {

    /** Base64 of at least 32 bytes that all services share to sign service tokens. */
    String serviceTokenKey();

    /** The own name, issuer of the own tokens, for example {@code task-service}. */
    String serviceName();
}
