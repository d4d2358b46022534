package dev.preop.simulators.callees;

import dev.preop.simulators.modem.Ulaw;

/** Sound on the line that is no speech. */
final class Noise {

    private static final int BEEP_HERTZ = 1_000;
    private static final int BEEP_AMPLITUDE = 10_000;

    /** A chord with one note far above the others in volume, so that it never dies away as they beat. */
    private static final int[] CHORD_HERTZ = {262, 330, 392};

    private static final int[] CHORD_AMPLITUDES = {8_000, 3_000, 2_500};

    private Noise() {}

    /** The tone of an answering machine. */
    static byte[] beep(int samples) {
        byte[] tone = new byte[samples];
        for (int i = 0; i < samples; i++) {
            tone[i] = Ulaw.encode((int) Math.round(note(BEEP_HERTZ, BEEP_AMPLITUDE, i)));
        }
        return tone;
    }

    /** What is played to who has to wait. */
    static byte[] music(int samples) {
        byte[] music = new byte[samples];
        for (int i = 0; i < samples; i++) {
            double sum = 0;
            for (int note = 0; note < CHORD_HERTZ.length; note++) {
                sum += note(CHORD_HERTZ[note], CHORD_AMPLITUDES[note], i);
            }
            music[i] = Ulaw.encode((int) Math.round(sum));
        }
        return music;
    }

    private static double note(int hertz, int amplitude, int sample) {
        return amplitude * Math.cos(2 * Math.PI * hertz * sample / Ulaw.SAMPLE_RATE);
    }
}
