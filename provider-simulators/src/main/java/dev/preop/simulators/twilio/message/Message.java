package dev.preop.simulators.twilio.message;

import java.time.Instant;

/**
 * One text message.
 *
 * @param status as the REST API names it
 * @param updated when the status last changed
 */
public record Message(
        String sid, String to, String from, String body, String status, Instant created, Instant updated) {

    Message with(String next, Instant now) {
        return new Message(sid, to, from, body, next, created, now);
    }
}
