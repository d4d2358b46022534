package dev.preop.speech.session;

import dev.preop.speech.turn.Overheard;
import java.util.function.Consumer;

/**
 * Tells what the callee is saying whenever that has changed, but not more often than anybody reads; words that came to
 * nothing are taken back. One thread at a time.
 */
final class PartialWords {

    private static final long PACE_MS = 250;

    private final Consumer<Overheard> told;
    private Overheard last = Overheard.NOTHING;
    private long nextAtMs;

    PartialWords(Consumer<Overheard> told) {
        this.told = told;
    }

    void look(Overheard now, long nowMs) {
        if (nowMs >= nextAtMs && !now.equals(last)) {
            told.accept(now.equals(Overheard.NOTHING) ? last.takenBack() : now);
            last = now;
            nextAtMs = nowMs + PACE_MS;
        }
    }

    /** The whole utterance was told, which ends what was told of it. */
    void whole() {
        last = Overheard.NOTHING;
    }
}
