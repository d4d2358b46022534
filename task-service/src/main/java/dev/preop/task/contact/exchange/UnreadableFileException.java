package dev.preop.task.contact.exchange;

/** A file is not what it is said to be, from some line (from 1) on. */
public final class UnreadableFileException extends Exception {

    private final long line;
    private final String reason;

    /** @param reason completes "line n …", without repeating what it says */
    UnreadableFileException(long line, String reason) {
        super(reason);
        this.line = line;
        this.reason = reason;
    }

    long line() {
        return line;
    }

    String reason() {
        return reason;
    }
}
