package dev.preop.kit.http;

import io.quarkus.runtime.annotations.StaticInitSafe;
import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;

/** How large requests may be. */
@StaticInitSafe
@ConfigMapping(prefix = "preop.http.size")
public interface SizeConfig {

    /** Of a body; what Quarkus itself reads at most. */
    MemorySize most();
}
