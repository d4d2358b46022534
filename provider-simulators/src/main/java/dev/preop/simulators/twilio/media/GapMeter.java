package dev.preop.simulators.twilio.media;

import dev.preop.simulators.modem.Ulaw;
import dev.preop.simulators.twilio.media.Transcript.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds audible gaps: the play-out queue ran dry in the middle of a sentence and the sentence went on later. A pause
 * after a sentence, a {@code clear}, or the callee speaking up is no gap.
 */
public final class GapMeter {

    private final List<Gap> gaps = new ArrayList<>();
    private long position;
    private long open = -1;
    private boolean playing;

    /** Where a sentence was torn, from the answer, and for how long. */
    public record Gap(long atMillis, double millis) {}

    /** Takes one frame: how many of its bytes came from the queue, and what was heard and said by its end. */
    void frame(int filled, Sentence agent, boolean calleeSpeaking) {
        if (open >= 0 && calleeSpeaking) {
            open = -1;
        } else if (open >= 0 && filled > 0) {
            gaps.add(new Gap(open * 1_000 / Ulaw.SAMPLE_RATE, (position - open) * 1_000.0 / Ulaw.SAMPLE_RATE));
            open = -1;
        }
        boolean ranDry = filled < Ulaw.FRAME && (playing || filled > 0);
        if (open < 0 && ranDry && agent == Sentence.OPEN && !calleeSpeaking) {
            open = position + filled;
        }
        playing = filled == Ulaw.FRAME;
        position += Ulaw.FRAME;
    }

    /** The queue was emptied on purpose. */
    void cleared() {
        open = -1;
        playing = false;
    }

    public List<Gap> gaps() {
        return List.copyOf(gaps);
    }
}
