package dev.preop.gateway.media;

import dev.preop.contracts.CallRef;
import dev.preop.gateway.token.StreamTicket;
import java.time.Instant;

/** A stream that was let in: for which call, under which Twilio id, since when. */
public record StreamStart(StreamTicket ticket, String streamSid, Instant at) {

    public CallRef call() {
        return ticket.call();
    }
}
