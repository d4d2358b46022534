package dev.preop.task.inbound;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** For whom calls are taken that nobody expects. */
@ConfigMapping(prefix = "preop.task.inbound")
public interface InboundConfig {

    /** The user whose calls come from numbers that nobody knows; without one such callers are turned away. */
    Optional<UUID> ownerId();

    /** How long after a failed call its callee's ringing back still belongs to the task. */
    @WithDefault("P7D")
    Duration callBackWithin();
}
