package dev.preop.speech.playback;

/**
 * When the characters of one portion of sound sound.
 *
 * @param chars the characters in order
 * @param endMillis for each, when it ends, from the start of this portion
 */
public record Alignment(String chars, int[] endMillis) {

    public static final Alignment NONE = new Alignment("", new int[0]);

    public Alignment {
        if (chars.length() != endMillis.length) {
            throw new IllegalArgumentException("an alignment needs one time for each character");
        }
    }
}
