package dev.preop.kit.redaction;

/** Shows as much of a phone number as one needs to recognise one's own: {@code +1415•••0199}. */
public final class PhoneMask {

    private static final int HEAD = 5;
    private static final int TAIL = 4;
    private static final String HIDDEN = "•••";

    private PhoneMask() {}

    /** Masks an E.164 number; one too short to hide anything in is hidden whole. */
    public static String of(String e164) {
        if (e164.length() < HEAD + TAIL + 2) {
            return HIDDEN;
        }
        return e164.substring(0, HEAD) + HIDDEN + e164.substring(e164.length() - TAIL);
    }
}
