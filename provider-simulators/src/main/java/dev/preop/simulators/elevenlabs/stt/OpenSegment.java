package dev.preop.simulators.elevenlabs.stt;

import dev.preop.simulators.modem.Demodulator;
import dev.preop.simulators.modem.Modem;
import dev.preop.simulators.modem.Ulaw;
import java.util.ArrayList;
import java.util.List;

/** The words heard since the last commit, with the time of every character. Pauses read as spaces. */
final class OpenSegment implements Demodulator.Listener {

    private static final int PAUSE = Ulaw.SAMPLE_RATE / 10;

    private final StringBuilder text = new StringBuilder();
    private final List<Long> ends = new ArrayList<>();
    private long silentSince;
    private boolean paused;

    @Override
    public void began(long sample) {
        paused = sample - silentSince >= PAUSE;
    }

    @Override
    public void ended(long sample) {
        silentSince = sample;
    }

    @Override
    public void heard(char character, long sample) {
        boolean gap = paused && !text.isEmpty() && character != ' ' && text.charAt(text.length() - 1) != ' ';
        paused = false;
        if (gap) {
            append(' ', sample - Modem.CHARACTER);
        }
        append(character, sample);
    }

    /** The text so far, without outer spaces. */
    String text() {
        return text.toString().strip();
    }

    /** Hands the segment over and starts the next. */
    Segment take() {
        Segment segment = new Segment(text.toString(), List.copyOf(ends));
        text.setLength(0);
        ends.clear();
        return segment;
    }

    private void append(char character, long sample) {
        text.append(character);
        ends.add(sample);
    }
}
