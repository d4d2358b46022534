package dev.preop.speech.dtmf;

import dev.preop.speech.audio.Ulaw;
import java.util.Arrays;

/**
 * The sound of pressed keys: each 70 ms of its two tones and 50 ms of silence, well above the 40 ms each that a receiver
 * must recognise (ITU-T Q.24), so a key fills six telephony frames.
 */
public final class Tones {

    static final int ON_BYTES = 70 * Ulaw.BYTES_PER_MILLI;
    static final int KEY_BYTES = 120 * Ulaw.BYTES_PER_MILLI;
    static final int PAUSE_BYTES = 500 * Ulaw.BYTES_PER_MILLI;

    private static final char PAUSE = 'w';
    private static final double SAMPLE_RATE = 8_000;
    /** About -10 dB of full scale each; the higher one is 2 dB louder, because lines weaken it more. */
    private static final double LOW_LEVEL = 9_200;

    private static final double HIGH_LEVEL = 11_600;

    private Tones() {}

    /**
     * The μ-law sound of {@code digits} in whole frames.
     *
     * @param digits keys {@code 0-9 * #}, and {@code w} for a pause of 500 ms
     */
    public static byte[] of(String digits) {
        byte[] sound = new byte[digits.chars().map(Tones::bytes).sum()];
        Arrays.fill(sound, Ulaw.SILENCE);
        int at = 0;
        for (char digit : digits.toCharArray()) {
            if (digit != PAUSE) {
                press(key(digit), sound, at);
            }
            at += bytes(digit);
        }
        return sound;
    }

    private static void press(Key key, byte[] sound, int from) {
        for (int i = 0; i < ON_BYTES; i++) {
            double turn = 2 * Math.PI * i / SAMPLE_RATE;
            double sample = LOW_LEVEL * Math.sin(key.low() * turn) + HIGH_LEVEL * Math.sin(key.high() * turn);
            sound[from + i] = Ulaw.encode((int) Math.round(sample));
        }
    }

    private static int bytes(int digit) {
        return digit == PAUSE ? PAUSE_BYTES : KEY_BYTES;
    }

    private static Key key(char digit) {
        return Key.of(digit)
                .orElseThrow(() -> new IllegalArgumentException("digits holds something other than 0-9, *, # and w"));
    }
}
