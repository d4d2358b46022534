package dev.preop.gateway.media;

import dev.preop.gateway.media.twilio.IllegalMessageException;
import dev.preop.gateway.media.twilio.TwilioMessage;
import dev.preop.gateway.token.InvalidTokenException;
import dev.preop.gateway.token.StreamTicket;
import dev.preop.gateway.token.StreamTickets;
import dev.preop.gateway.twilio.TwilioConfig;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Lets a stream in only with the one-time token that the TwiML of this very call gave it. */
@Singleton
public class StreamGate {

    private final StreamTickets tickets;
    private final String accountSid;

    public StreamGate(StreamTickets tickets, TwilioConfig config) {
        this.tickets = tickets;
        this.accountSid = config.accountSid();
    }

    /** @throws IllegalMessageException with the reason for which the stream is refused */
    StreamTicket admit(UUID sessionId, TwilioMessage.Start start) {
        StreamTicket ticket = redeem(start);
        if (!ticket.call().sessionId().equals(sessionId) || !ticket.callSid().equals(start.callSid())) {
            throw refused("the stream token belongs to another call");
        }
        if (!start.accountSid().equals(accountSid)) {
            throw refused("not our account");
        }
        if (!start.format().equals(TwilioMessage.MediaFormat.MULAW_8000)) {
            throw refused("only mu-law at 8 kHz, one channel, is relayed");
        }
        return ticket;
    }

    private StreamTicket redeem(TwilioMessage.Start start) {
        try {
            return tickets.redeem(start.parameters().get("token"));
        } catch (InvalidTokenException e) {
            throw refused(String.valueOf(e.getMessage()));
        }
    }

    private static IllegalMessageException refused(String reason) {
        return new IllegalMessageException(IllegalMessageException.POLICY_VIOLATION, reason);
    }
}
