package dev.preop.notification.persistence;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long rows are kept. */
@ConfigMapping(prefix = "preop.retention")
public interface RetentionConfig {

    /** Counted from when the user was told. */
    @WithDefault("P365D")
    Duration notifications();
}
