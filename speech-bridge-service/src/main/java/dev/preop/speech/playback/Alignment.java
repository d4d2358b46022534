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

    public Alignment {
        if (chars.length() != endMillis.length) {
            throw new IllegalArgumentException("an alignment needs one time for each character");
        }
    }
}
