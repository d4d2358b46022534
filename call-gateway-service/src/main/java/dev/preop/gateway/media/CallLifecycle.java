package dev.preop.gateway.media;

import dev.preop.contracts.CallStarted;
import dev.preop.gateway.callstate.CallMemory;
import dev.preop.gateway.callstate.CallNotes;
import dev.preop.gateway.callstate.EndReason;
import dev.preop.gateway.callstate.messaging.CallEvents;
import dev.preop.gateway.hangup.HangUps;
import dev.preop.gateway.token.StreamTicket;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** What a stream's beginning and end mean for its call. */
@Singleton
public class CallLifecycle {

    private static final Logger LOG = Logger.getLogger(CallLifecycle.class);

    private final CallMemory memory;
    private final CallEvents events;
    private final HangUps hangUps;

    public CallLifecycle(CallMemory memory, CallEvents events, HangUps hangUps) {
        this.memory = memory;
        this.events = events;
        this.hangUps = hangUps;
    }

    /** Remembers that the call's audio runs here and tells the others. */
    void started(StreamStart stream) {
        StreamTicket ticket = stream.ticket();
        memory.note(ticket.callSid(), CallNotes::withStream);
        CallStarted started =
                new CallStarted(ticket.call(), ticket.callSid(), stream.streamSid(), ticket.resumed(), stream.at());
        events.publish(ticket.context(), started)
                .subscribe()
                .with(
                        acknowledged -> {},
                        failure -> LOG.errorf(
                                failure,
                                "session %s: call.started was not published",
                                stream.call().sessionId()));
    }

    /**
     * Ends the call because the conversation is over. If Twilio does not obey, losing the stream makes it ask the voice
     * webhook, which then answers with a hang-up.
     */
    void hangUp(StreamStart stream, EndReason reason, MediaSession session) {
        StreamTicket ticket = stream.ticket();
        hangUps.order(ticket.context(), ticket.callSid(), reason)
                .subscribe()
                .with(ordered -> {}, failure -> session.drop("hanging up"));
    }
}
