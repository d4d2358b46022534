package dev.preop.simulators.modem;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;

/** Turns text into sound at speaking pace: 60 ms a character, about 170 words a minute. */
public final class Modem {

    /** Bytes of sound for one character: three 20 ms frames. */
    public static final int CHARACTER = 2 * Tones.BLOCKS_PER_TONE * Tones.BLOCK;

    /** Stands in a heard text where the sound was damaged. It is outside Latin-1, so no text spoken can hold it. */
    public static final char DAMAGED = '\uFFFD';

    private Modem() {}

    /** The μ-law sound of a text; characters outside Latin-1 sound as {@code ?}. */
    public static byte[] encode(String text) {
        byte[] characters = text.getBytes(StandardCharsets.ISO_8859_1);
        byte[] sound = new byte[characters.length * CHARACTER];
        int at = 0;
        for (byte character : characters) {
            at = tone(character >> 4 & 0x0F, sound, at);
            at = tone(Tones.HIGH + (character & 0x0F), sound, at);
        }
        return sound;
    }

    /** How long a text takes to say. */
    public static Duration duration(String text) {
        return Duration.ofMillis(60L * text.length());
    }

    /** Digital silence of a length in samples. */
    public static byte[] silence(int samples) {
        byte[] quiet = new byte[samples];
        Arrays.fill(quiet, Ulaw.SILENCE);
        return quiet;
    }

    private static int tone(int tone, byte[] sound, int from) {
        byte[] wave = Tones.wave(tone);
        int at = from;
        for (int i = 0; i < Tones.BLOCKS_PER_TONE; i++) {
            System.arraycopy(wave, 0, sound, at, wave.length);
            at += wave.length;
        }
        return at;
    }
}
