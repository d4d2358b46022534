package dev.preop.simulators.modem;

import java.util.Arrays;

/**
 * The 32 tones: 300 to 3400 Hz in steps of 100 Hz, the lower sixteen for a character's high nibble and the upper
 * sixteen for its low nibble. Each has whole periods in a {@link #BLOCK}, so all are orthogonal over one, and each
 * starts at its crest, so that the first sample of a sound is loud.
 */
final class Tones {

    /** Samples of the shortest stretch a tone is told by: 10 ms. Half a telephony frame and a third of a tone. */
    static final int BLOCK = 80;

    /** Blocks that one tone lasts. */
    static final int BLOCKS_PER_TONE = 3;

    /** How many tones stand for high nibbles; the tones above stand for low ones. */
    static final int HIGH = 16;

    /** Told of a block that holds no single tone. */
    static final int NONE = -1;

    private static final int COUNT = 32;
    private static final int LOWEST_CYCLES = 3;
    private static final double AMPLITUDE = 12_000;
    private static final double PURITY = 0.85;

    private static final byte[][] WAVES = new byte[COUNT][BLOCK];
    private static final float[] COEFFICIENTS = new float[COUNT];

    static {
        for (int tone = 0; tone < COUNT; tone++) {
            double step = 2 * Math.PI * (LOWEST_CYCLES + tone) / BLOCK;
            COEFFICIENTS[tone] = (float) (2 * Math.cos(step));
            for (int i = 0; i < BLOCK; i++) {
                WAVES[tone][i] = Ulaw.encode((int) Math.round(AMPLITUDE * Math.cos(step * i)));
            }
        }
    }

    private Tones() {}

    /** One block of a tone as μ-law. */
    static byte[] wave(int tone) {
        return WAVES[tone];
    }

    /** Which tone a block of μ-law is, or {@link #NONE}; {@code guess} is tried first, as a tone lasts three blocks. */
    static int of(byte[] block, int guess) {
        if (guess != NONE && Arrays.equals(block, WAVES[guess])) {
            return guess;
        }
        for (int tone = 0; tone < COUNT; tone++) {
            if (Arrays.equals(block, WAVES[tone])) {
                return tone;
            }
        }
        return measured(block);
    }

    /** What Goertzel says of a block that is no tone byte for byte: another volume, noise, or a splice. */
    private static int measured(byte[] block) {
        double energy = 0;
        for (byte sample : block) {
            double value = Ulaw.decode(sample);
            energy += value * value;
        }
        int best = NONE;
        double most = 0;
        for (int tone = 0; tone < COUNT; tone++) {
            double power = power(block, COEFFICIENTS[tone]);
            if (power > most) {
                most = power;
                best = tone;
            }
        }
        return most >= PURITY * energy * BLOCK / 2 ? best : NONE;
    }

    /** Goertzel: the squared magnitude of one frequency over a block. */
    private static double power(byte[] block, float coefficient) {
        float last = 0;
        float before = 0;
        for (byte sample : block) {
            float next = Ulaw.decode(sample) + coefficient * last - before;
            before = last;
            last = next;
        }
        return (double) last * last + (double) before * before - (double) coefficient * last * before;
    }
}
