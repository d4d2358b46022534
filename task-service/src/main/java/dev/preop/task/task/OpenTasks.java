package dev.preop.task.task;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;

/** How many tasks may be open. */
@ConfigMapping(prefix = "preop.task.open")
public interface OpenTasks {

    /** Of one user, neither done nor given up; 0 does not limit. */
    @WithDefault("200")
    @Min(0)
    int mostOfUser();
}
