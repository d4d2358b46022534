package dev.preop.kit.http;

import io.quarkus.runtime.annotations.StaticInitSafe;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Requests to {@code /api} in a second, in the long run; twice as many may come at once. 0 does not limit. */
@StaticInitSafe
@ConfigMapping(prefix = "preop.http.rate")
public interface RateConfig {

    /** From one network address, whoever is behind it. */
    @WithDefault("0")
    int perAddress();

    /** Of one signed-in user, from wherever. */
    @WithDefault("0")
    int perUser();
}
