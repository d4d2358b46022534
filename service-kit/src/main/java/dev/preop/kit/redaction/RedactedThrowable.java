package dev.preop.kit.redaction;

/** Stands in for a throwable whose message, or that of a cause, is not fit for the log; the stack traces stay. */
final class RedactedThrowable extends Exception {

    private final String description;

    private RedactedThrowable(Throwable original, Throwable cause) {
        super(Redactor.redact(String.valueOf(original.getMessage())), cause, false, true);
        this.description = Redactor.redact(original.toString());
        setStackTrace(original.getStackTrace());
    }

    /** {@code original} itself when there is nothing to hide in it. */
    static Throwable of(Throwable original) {
        return of(original, 16);
    }

    private static Throwable of(Throwable original, int depth) {
        if (depth == 0) {
            return new RedactedThrowable(original, null);
        }
        Throwable cause = original.getCause() == null ? null : of(original.getCause(), depth - 1);
        boolean isSafe = cause == original.getCause()
                && Redactor.redact(original.toString()).equals(original.toString());
        return isSafe && original.getSuppressed().length == 0 ? original : new RedactedThrowable(original, cause);
    }

    @Override
    public String toString() {
        return description;
    }
}
