package dev.preop.task.schedule;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the service looks for calls that are due. */
@ConfigMapping(prefix = "preop.task.schedule")
public interface ScheduleConfig {

    @WithDefault("PT5S")
    Duration period();
}
