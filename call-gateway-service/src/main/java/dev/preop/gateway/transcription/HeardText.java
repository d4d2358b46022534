package dev.preop.gateway.transcription;

/**
 * What Twilio understood of the callee.
 *
 * @param isFinal whether the wording stands; otherwise it may still change
 * @param confidence 0 to 1
 */
public record HeardText(String text, boolean isFinal, double confidence) {

    /** Nobody says more than this in one breath. */
    public static final int MAX_CHARS = 4_000;

    public HeardText {
        if (text.isBlank() || text.length() > MAX_CHARS) {
            throw new IllegalArgumentException("a heard text has 1 to " + MAX_CHARS + " characters");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence lies between 0 and 1");
        }
    }

    @Override
    public String toString() {
        return "HeardText[" + text.length() + " characters]";
    }
}
