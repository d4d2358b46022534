package dev.preop.conversation.turn.client;

/** Why the model gave no sound answer. Messages hold nothing of what was asked or answered. */
public final class ModelFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What went wrong, for metrics. */
    public enum Kind {
        /** No connection, or it broke. */
        UNREACHABLE,
        /** A status other than 200. */
        REFUSED,
        /** An error line within the stream. */
        REPORTED,
        /** A line that is not what the protocol allows, or too long. */
        MALFORMED,
        /** The stream ended before the model had finished. */
        TRUNCATED
    }

    private final Kind kind;

    ModelFailure(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    ModelFailure(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
