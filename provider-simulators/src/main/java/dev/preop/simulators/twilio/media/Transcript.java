package dev.preop.simulators.twilio.media;

import dev.preop.simulators.modem.Demodulator;
import dev.preop.simulators.modem.Modem;
import dev.preop.simulators.modem.Ulaw;
import java.util.ArrayList;
import java.util.List;

/** What one side of a call sounded like, cut where it paused for 300 ms or more. */
public final class Transcript implements Demodulator.Listener {

    private static final long PAUSE = Ulaw.SAMPLE_RATE * 3L / 10;
    private static final String ENDS = ".?!";
    private static final String AFTER_THE_END = " \"')";

    private final List<Segment> segments = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private long began = -1;
    private long ended;

    /**
     * A stretch of speech.
     *
     * @param text as demodulated; {@link Modem#DAMAGED} where the sound was damaged
     * @param beganMillis from the answer
     * @param endedMillis from the answer
     */
    public record Segment(String text, long beganMillis, long endedMillis) {}

    @Override
    public void began(long sample) {
        if (began >= 0 && sample - ended >= PAUSE) {
            cut();
        }
        if (began < 0) {
            began = sample;
        } else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ' && sentence() == Sentence.ENDED) {
            text.append(' ');
        }
    }

    @Override
    public void heard(char character, long sample) {
        text.append(character);
        ended = sample;
    }

    @Override
    public void ended(long sample) {
        ended = sample;
    }

    /** The segments so far, the one going on included. */
    public List<Segment> segments() {
        List<Segment> all = new ArrayList<>(segments);
        if (began >= 0) {
            all.add(segment());
        }
        return List.copyOf(all);
    }

    /** Whether anything was said, and whether the last of it ended a sentence. */
    Sentence sentence() {
        if (text.isEmpty()) {
            return Sentence.NONE;
        }
        int last = text.length() - 1;
        while (last > 0 && AFTER_THE_END.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return ENDS.indexOf(text.charAt(last)) >= 0 ? Sentence.ENDED : Sentence.OPEN;
    }

    enum Sentence {
        NONE,
        OPEN,
        ENDED
    }

    private void cut() {
        segments.add(segment());
        text.setLength(0);
        began = -1;
    }

    private Segment segment() {
        return new Segment(text.toString(), millis(began), millis(ended));
    }

    private static long millis(long samples) {
        return samples * 1_000 / Ulaw.SAMPLE_RATE;
    }
}
