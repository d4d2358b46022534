package dev.preop.speech.provider;

/** A text could not be turned into sound over HTTP. */
public final class SpeechUnavailableException extends RuntimeException {

    /** Why, and whether another try may fare better. */
    public enum Reason {
        /** The key is wrong. */
        KEY_REFUSED(false),
        /** Nothing is left of the account's allowance; reported with the status of a wrong key. */
        QUOTA_EXCEEDED(false),
        /** The text or voice is at fault. */
        INVALID(false),
        /** Too much at once, ours or the provider's. */
        BUSY(true),
        /** The provider cannot be reached or has failed. */
        UNREACHABLE(true),
        /** What came is no μ-law sound, or endless. */
        NOT_SOUND(true);

        private final boolean passing;

        Reason(boolean passing) {
            this.passing = passing;
        }

        boolean passing() {
            return passing;
        }
    }

    private final Reason reason;

    SpeechUnavailableException(Reason reason) {
        super("speech cannot be had: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
