package dev.preop.speech.turn;

import java.time.Duration;

/**
 * How long this callee pauses without having finished, learned from pauses after which it went on.
 *
 * @param pauseMs moving average, 0 when none was heard yet
 */
record Pace(double pauseMs) {

    static final Pace UNKNOWN = new Pace(0);

    private static final double WEIGHT = 0.3;
    private static final double MARGIN = 1.5;
    private static final double SHORTEST = 0.7;
    private static final double LONGEST = 1.8;
    private static final long WITHIN_SPEECH_MS = 2_000;

    /** A pause ended with more words; a long one was no pause within a sentence. */
    Pace paused(long millis) {
        if (millis <= 0 || millis > WITHIN_SPEECH_MS) {
            return this;
        }
        return new Pace(pauseMs == 0 ? millis : pauseMs + WEIGHT * (millis - pauseMs));
    }

    /** The usual wait, moved towards this callee's habit and within bounds. */
    long waitMs(Duration usual) {
        double millis = usual.toMillis();
        return Math.round(pauseMs == 0 ? millis : Math.clamp(MARGIN * pauseMs, SHORTEST * millis, LONGEST * millis));
    }
}
