package dev.preop.kit.events;

import java.time.Duration;
import java.util.Optional;

/**
 * How long to pause before trying a message again: a few quick tries for an unexplained failure, up to 45 s in all for
 * one that will pass, which is below the minute after which an unacknowledged message counts as stuck.
 */
final class Retries {

    private static final int QUICK_TRIES = 3;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(45);

    private int tries;
    private Duration waited = Duration.ZERO;
    private Duration pause = FIRST_PAUSE;

    /** The next pause, or empty when it is time to give up. */
    Optional<Duration> next(boolean passing) {
        tries++;
        boolean exhausted = passing ? waited.compareTo(LONGEST_WAIT) >= 0 : tries > QUICK_TRIES;
        if (exhausted) {
            return Optional.empty();
        }
        Duration now = pause;
        waited = waited.plus(now);
        pause = now.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : now.multipliedBy(2);
        return Optional.of(now);
    }
}
