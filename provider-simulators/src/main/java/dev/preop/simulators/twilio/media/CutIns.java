package dev.preop.simulators.twilio.media;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Times how long a callee who cuts in must speak until the agent's audio is cleared. */
final class CutIns {

    private static final Duration PAUSE = Duration.ofMillis(300);
    private static final int MOST = 1_000;

    private final List<Duration> untilCleared = new ArrayList<>();
    private long onset;
    private long lastSound;
    private boolean speaking;

    /** Takes 20 ms of the callee at a time of {@link System#nanoTime()}; shorter pauses do not end a stretch of speech. */
    void frame(boolean audible, long nanos) {
        if (audible && !speaking) {
            speaking = true;
            onset = nanos;
        }
        if (audible) {
            lastSound = nanos;
        } else if (speaking && nanos - lastSound > PAUSE.toNanos()) {
            speaking = false;
        }
    }

    /** The application asked for silence. */
    void cleared(long nanos) {
        if (speaking && untilCleared.size() < MOST) {
            untilCleared.add(Duration.ofNanos(nanos - onset));
        }
    }

    List<Duration> untilCleared() {
        return List.copyOf(untilCleared);
    }
}
