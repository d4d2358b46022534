package dev.preop.speech.media;

/** The gateway sent something that this socket does not speak. The message holds nothing of what was sent. */
public final class MalformedControlException extends RuntimeException {

    public MalformedControlException(String message) {
        super(message);
    }
}
