package dev.preop.gateway.token;

/** A token that must not be trusted. The message says why and holds nothing of the token. */
public final class InvalidTokenException extends RuntimeException {

    public InvalidTokenException(String message) {
        super(message);
    }
}
