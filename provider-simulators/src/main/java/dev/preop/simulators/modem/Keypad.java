package dev.preop.simulators.modem;

import java.util.Optional;

/**
 * Hears the keys of a telephone keypad: two tones at once, one of a row and one of a column (ITU-T Q.23), for 40 ms or
 * longer and with a pause before the next (Q.24). One thread at a time.
 */
public final class Keypad {

    private static final int[] ROWS = {697, 770, 852, 941};
    private static final int[] COLUMNS = {1209, 1336, 1477};
    private static final String[] KEYS = {"123", "456", "789", "*0#"};
    private static final int LEAST_FRAMES = 2;
    private static final double PURITY = 0.7;
    private static final double LOUD = 1_000;

    private char key;
    private int frames;

    /** Takes 20 ms; gives the key that has been held long enough by now, once. */
    public Optional<Character> hear(byte[] frame) {
        char heard = keyIn(frame);
        frames = heard == key ? frames + 1 : 1;
        key = heard;
        return heard != 0 && frames == LEAST_FRAMES ? Optional.of(heard) : Optional.empty();
    }

    private static char keyIn(byte[] frame) {
        double energy = 0;
        for (byte sample : frame) {
            double value = Ulaw.decode(sample);
            energy += value * value;
        }
        if (energy < LOUD * LOUD * frame.length) {
            return 0;
        }
        int row = strongest(frame, ROWS);
        int column = strongest(frame, COLUMNS);
        double tones = power(frame, ROWS[row]) + power(frame, COLUMNS[column]);
        return tones >= PURITY * energy ? KEYS[row].charAt(column) : 0;
    }

    private static int strongest(byte[] frame, int[] hertz) {
        int best = 0;
        for (int i = 1; i < hertz.length; i++) {
            if (power(frame, hertz[i]) > power(frame, hertz[best])) {
                best = i;
            }
        }
        return best;
    }

    /** The energy of one frequency, by Goertzel's algorithm; that of a pure tone is all of its energy. */
    private static double power(byte[] frame, int hertz) {
        double coefficient = 2 * Math.cos(2 * Math.PI * hertz / Ulaw.SAMPLE_RATE);
        double before = 0;
        double last = 0;
        for (byte sample : frame) {
            double next = Ulaw.decode(sample) + coefficient * last - before;
            before = last;
            last = next;
        }
        double magnitude = last * last + before * before - coefficient * last * before;
        return 2 * magnitude / frame.length;
    }
}
