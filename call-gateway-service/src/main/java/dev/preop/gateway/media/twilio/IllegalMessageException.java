package dev.preop.gateway.media.twilio;

/** A message after which a socket must not be kept. The reason is short, fit for a close frame, and quotes nothing. */
public final class IllegalMessageException extends RuntimeException {

    /** The close code for data of a kind that cannot be accepted. */
    public static final int UNACCEPTABLE_DATA = 1003;

    /** The close code for what is readable but against the rules. */
    public static final int POLICY_VIOLATION = 1008;

    private final int closeCode;

    public IllegalMessageException(int closeCode, String reason) {
        super(reason);
        this.closeCode = closeCode;
    }

    public int closeCode() {
        return closeCode;
    }

    public String reason() {
        return getMessage();
    }
}
