package dev.preop.speech.provider;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How soon a lost connection is tried again: at once, then after growing pauses, then no more. Only a connection that
 * has lived for a while earns new tries, and the third that dies young is the last, so that a wrong key or an empty
 * account does not cause endless attempts.
 */
final class Backoff {

    static final Duration ESTABLISHED = Duration.ofSeconds(5);

    private static final List<Duration> PAUSES =
            List.of(Duration.ZERO, Duration.ofMillis(100), Duration.ofMillis(300), Duration.ofMillis(700));

    private static final int MOST_DEAD_YOUNG = 3;

    private int tries;
    private int deadYoung;

    /** The pause before the next try, or empty when it is time to give up. */
    Optional<Duration> next() {
        return tries < PAUSES.size() && deadYoung < MOST_DEAD_YOUNG
                ? Optional.of(PAUSES.get(tries++))
                : Optional.empty();
    }

    /** A connection has ended after this long. */
    void lived(Duration life) {
        if (life.compareTo(ESTABLISHED) >= 0) {
            tries = 0;
            deadYoung = 0;
        } else {
            deadYoung++;
        }
    }
}
