package dev.preop.stack.console;

/** The suite refused a request, or could not be reached; the message is for a person. */
public final class ApiException extends RuntimeException {

    public ApiException(String message) {
        super(message);
    }

    ApiException(String message, Throwable cause) {
        super(message, cause);
    }
}
