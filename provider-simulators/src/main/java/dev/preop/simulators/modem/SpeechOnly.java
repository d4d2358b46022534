package dev.preop.simulators.modem;

/**
 * Passes on what is heard, but for noise: a sound of 300 ms or more of which nothing could be made out is music, a tone or
 * a cough and no damaged speech. What damage a sound begins with is therefore told only once it is known to be speech.
 */
public final class SpeechOnly implements Demodulator.Listener {

    private static final long NOISE = Ulaw.SAMPLE_RATE * 3L / 10;

    private final Demodulator.Listener listener;
    private long began;
    private long held = -1;
    private boolean understood;

    public SpeechOnly(Demodulator.Listener listener) {
        this.listener = listener;
    }

    @Override
    public void began(long sample) {
        began = sample;
        understood = false;
        listener.began(sample);
    }

    @Override
    public void heard(char character, long sample) {
        if (character == Modem.DAMAGED && !understood) {
            held = sample;
            return;
        }
        release();
        understood = true;
        listener.heard(character, sample);
    }

    @Override
    public void ended(long sample) {
        if (sample - began < NOISE) {
            release();
        }
        held = -1;
        listener.ended(sample);
    }

    private void release() {
        if (held >= 0) {
            listener.heard(Modem.DAMAGED, held);
            held = -1;
        }
    }
}
