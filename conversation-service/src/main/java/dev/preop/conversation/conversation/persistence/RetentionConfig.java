package dev.preop.conversation.conversation.persistence;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long rows are kept. */
@ConfigMapping(prefix = "preop.retention")
public interface RetentionConfig {

    /** Counted from the call's last turn. */
    @WithDefault("P90D")
    Duration conversations();
}
