package dev.preop.task.limit;

import dev.preop.task.price.CallPrices;
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

    /** Of one user, in the currency of {@link CallPrices}; a call counts for its begun minutes. */
    @WithDefault("50")
    BigDecimal spendOfUserADay();

    /** ISO 3166, where calls may go. */
    @WithDefault("US,CA")
    Set<String> regions();
}
