package dev.preop.kit.events;

import org.jspecify.annotations.Nullable;

/** A Kafka record that is not one of our events. The message says why and holds nothing of its content. */
public final class MalformedEventException extends RuntimeException {

    public MalformedEventException(String message) {
        this(message, null);
    }

    MalformedEventException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
