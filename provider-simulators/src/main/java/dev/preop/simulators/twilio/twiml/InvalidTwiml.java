package dev.preop.simulators.twilio.twiml;

/** A document that cannot be followed. */
public final class InvalidTwiml extends Exception {

    /** Twilio could not read the document as XML. */
    public static final int UNREADABLE = 12100;
    /** The document's root is not {@code <Response>}. */
    public static final int NOT_A_RESPONSE = 12102;
    /** An element, attribute or value that TwiML does not know in this place. */
    public static final int NOT_IN_SCHEMA = 12200;

    private final int code;

    InvalidTwiml(int code, String message) {
        super(message);
        this.code = code;
    }

    static InvalidTwiml schema(String message) {
        return new InvalidTwiml(NOT_IN_SCHEMA, message);
    }

    /** Twilio's error code. */
    public int code() {
        return code;
    }
}
