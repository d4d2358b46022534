package dev.preop.task.session;

import java.time.Instant;
import java.util.Optional;

/**
 * The calls we make, as limits look at them.
 *
 * @param atOnce those that are not over
 * @param ofUserAtOnce those of them that are the user's
 * @param minutesOfUser what those of {@code ofUser} take, in minutes begun; one that is not over as long as it may
 */
public record CallCounts(long atOnce, long ofUserAtOnce, Lately ofUser, Lately toNumber, long minutesOfUser) {

    /**
     * Those begun since some time.
     *
     * @param first when the first of them began
     */
    public record Lately(long count, Optional<Instant> first) {}
}
