package dev.preop.speech.turn;

import org.jspecify.annotations.Nullable;

/**
 * Final text of a stretch of speech.
 *
 * @param confidence 0 to 1
 * @param language ISO 639 code as recognised, if the recogniser told
 */
public record Transcript(
        String text, double confidence, @Nullable String language) {

    /** Nothing was said. */
    public static final Transcript EMPTY = new Transcript("", 1, null);

    /** This after {@code earlier}, as one text; the lesser confidence counts. */
    Transcript after(Transcript earlier) {
        String joined = (earlier.text + " " + text).strip();
        return new Transcript(joined, Math.min(earlier.confidence, confidence), language);
    }
}
