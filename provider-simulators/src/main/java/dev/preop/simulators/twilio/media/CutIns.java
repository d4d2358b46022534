package dev.preop.simulators.twilio.media;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Times how long a callee who cuts in must speak until the agent is silent, and until the rest of its audio is cleared. */
final class CutIns {

    private static final Duration PAUSE = Duration.ofMillis(300);
    private static final int MOST = 1_000;

    private final List<Duration> untilCleared = new ArrayList<>();
    private final List<Duration> untilSilent = new ArrayList<>();
    private long onset;
    private long lastOfAgent;
    private boolean over;
    private long lastSound;
    private boolean speaking;

    /** Takes 20 ms of both sides at a time of {@link System#nanoTime()}; shorter pauses do not end a stretch of speech. */
    void frame(boolean audible, boolean agentAudible, long nanos) {
        if (agentAudible) {
            lastOfAgent = nanos;
        }
        if (audible && !speaking) {
            speaking = true;
            onset = nanos;
            over = agentAudible;
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
            if (over) {
                untilSilent.add(Duration.ofNanos(lastOfAgent - onset));
                over = false;
            }
        }
    }

    /** Until the last sound of the agent before its audio was cleared; only of callees who spoke up while it was heard. */
    List<Duration> untilSilent() {
        return List.copyOf(untilSilent);
    }

    List<Duration> untilCleared() {
        return List.copyOf(untilCleared);
    }
}
