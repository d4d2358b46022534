package dev.preop.task.limit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Set;

/** Limits on calls that we make, against mistakes and fraud; 0 does not limit. A day is any 24 hours. */
@ConfigMapping(prefix = "preop.task.limits")
public interface CallLimits {

    /** Of all users together. */
    @WithDefault("100")
    int callsAtOnce();

    @WithDefault("5")
    int callsOfUserAtOnce();

    @WithDefault("100")
    int callsOfUserADay();

    /** By whomever: somebody's telephone does not ring all day because several users have business there. */
    @WithDefault("10")
    int callsToNumberADay();

    /** ISO 3166, where calls may go. */
    @WithDefault("US,CA")
    Set<String> regions();
}
