package dev.preop.simulators.twilio.twiml;

import io.vertx.core.http.HttpMethod;
import java.time.Duration;

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

    /** Connects the callee to somebody else. */
    record Dial(String number) implements Verb {}

    /** Ends the call. */
    record Hangup() implements Verb {}
}
