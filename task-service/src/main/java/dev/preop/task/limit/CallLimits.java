package dev.preop.task.limit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;
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

    /** Of one user, in the currency of {@link #pricePerMinute}. */
    @WithDefault("50")
    BigDecimal spendOfUserADay();

    /** What a minute of a call costs us, all providers together; begun minutes count. */
    @WithDefault("0.10")
    BigDecimal pricePerMinute();

    /** ISO 3166, where calls may go. */
    @WithDefault("US,CA")
    Set<String> regions();
}
