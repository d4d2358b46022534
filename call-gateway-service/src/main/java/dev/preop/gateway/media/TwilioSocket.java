package dev.preop.gateway.media;

/** Our end of the media socket that Twilio opened. */
public interface TwilioSocket {

    /** Sends a message; never blocks. */
    void send(String message);

    /** Whether Twilio has fallen behind in taking what was sent. */
    boolean isCongested();

    /** Whether no more audio must be sent; what comes still is lost. */
    boolean isFull();

    /** Has {@code action} run each time Twilio has caught up again. */
    void whenDrained(Runnable action);

    /** Closes the socket. While the call stands, Twilio then follows the redirect of our TwiML. */
    void close(int code, String reason);
}
