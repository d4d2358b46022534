package dev.preop.simulators.twilio.twiml;

import io.vertx.core.http.HttpMethod;
import java.time.Duration;
import java.util.Optional;

/** One instruction of a document. */
public sealed interface Verb {

    /** Joins the call to an application's audio socket, both ways, until that closes. */
    record Connect(Stream stream) implements Verb {}

    /** Forks the callee's audio to an application and goes on at once. */
    record Start(Stream stream) implements Verb {}

    /** Goes on with another document. */
    record Redirect(String url, HttpMethod method) implements Verb {}

    /** Speaks a text to the callee. */
    record Say(String text) implements Verb {}

    /** Waits in silence. */
    record Pause(Duration length) implements Verb {}

    /**
     * Connects the callee to somebody else until one of them hangs up.
     *
     * @param callerId what the other phone shows; the call's own numbers alone may be
     * @param action asked what to do afterwards; without one the next verb follows
     * @param timeout how long to let it ring
     * @param timeLimit how long the two may talk
     */
    record Dial(
            String number,
            Optional<String> callerId,
            Optional<String> action,
            HttpMethod method,
            Duration timeout,
            Duration timeLimit)
            implements Verb {}

    /** Ends the call. */
    record Hangup() implements Verb {}
}
