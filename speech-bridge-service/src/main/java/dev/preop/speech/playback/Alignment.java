package dev.preop.speech.playback;

import java.util.Arrays;

/**
 * When the characters of one portion of sound sound.
 *
 * @param chars the characters in order
 * @param endMillis for each, when it ends, from the start of this portion
 */
public record Alignment(String chars, int[] endMillis) {

    public static final Alignment NONE = new Alignment("", new int[0]);

    /** Characters spread evenly over a sound of so many milliseconds, where nothing better is known. */
    static Alignment even(String chars, int millis) {
        int[] ends = new int[chars.length()];
        Arrays.setAll(ends, i -> (i + 1) * millis / ends.length);
        return new Alignment(chars, ends);
    }

    /** What of it is left after the first milliseconds: characters that end within them are gone. */
    public Alignment after(int millis) {
        int gone = 0;
        while (gone < endMillis.length && endMillis[gone] <= millis) {
            gone++;
        }
        int[] ends = Arrays.copyOfRange(endMillis, gone, endMillis.length);
        Arrays.setAll(ends, i -> ends[i] - millis);
        return new Alignment(chars.substring(gone), ends);
    }

    public Alignment {
        if (chars.length() != endMillis.length) {
            throw new IllegalArgumentException("an alignment needs one time for each character");
        }
    }
}
