package dev.preop.gateway.twilio.client;

import org.jspecify.annotations.Nullable;

/** The request left but no usable answer came back: it may or may not have had its effect. */
public final class OutcomeUnknownException extends RuntimeException {

    OutcomeUnknownException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
