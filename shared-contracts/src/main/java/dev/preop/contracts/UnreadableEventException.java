package dev.preop.contracts;

import org.jspecify.annotations.Nullable;

/** A record that is not a sound event: it belongs on the dead-letter topic. The message is safe to log. */
public final class UnreadableEventException extends RuntimeException {

    public UnreadableEventException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
