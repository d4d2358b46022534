package dev.preop.gateway.twilio.client;

/** No connection to Twilio came about: the request certainly had no effect. */
public final class NotSentException extends RuntimeException {

    NotSentException(Throwable cause) {
        super("no connection to Twilio", cause);
    }
}
