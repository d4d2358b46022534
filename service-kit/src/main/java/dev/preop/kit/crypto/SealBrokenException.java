package dev.preop.kit.crypto;

/** A sealed value that does not open: malformed, of an unknown key, altered, or not from this place. */
public final class SealBrokenException extends RuntimeException {

    SealBrokenException(String message) {
        super(message);
    }
}
