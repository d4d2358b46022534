package dev.preop.gateway.media;

import dev.preop.contracts.CallStarted;
import dev.preop.contracts.SealedText;
import dev.preop.gateway.callstate.CallMemory;
import dev.preop.gateway.callstate.CallNotes;
import dev.preop.gateway.callstate.EndReason;
import dev.preop.gateway.callstate.messaging.CallEvents;
import dev.preop.gateway.dial.StatusReports;
import dev.preop.gateway.hangup.HangUps;
import dev.preop.gateway.media.bridge.BridgeControl;
import dev.preop.gateway.token.StreamTicket;
import dev.preop.gateway.transcription.FallbackEar;
import dev.preop.gateway.transfer.Transfers;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** What a stream's beginning and the orders of its bridge mean for the call. */
@Singleton
public class CallLifecycle {

    private static final Logger LOG = Logger.getLogger(CallLifecycle.class);

    private final CallMemory memory;
    private final CallEvents events;
    private final HangUps hangUps;
    private final Transfers transfers;
    private final FallbackEar fallbackEar;
    private final StatusReports statusReports;

    public CallLifecycle(
            CallMemory memory,
            CallEvents events,
            HangUps hangUps,
            Transfers transfers,
            FallbackEar fallbackEar,
            StatusReports statusReports) {
        this.memory = memory;
        this.events = events;
        this.hangUps = hangUps;
        this.transfers = transfers;
        this.fallbackEar = fallbackEar;
        this.statusReports = statusReports;
    }

    /** Remembers that the call's audio runs here and tells the others. */
    void started(StreamStart stream) {
        StreamTicket ticket = stream.ticket();
        CallNotes before = memory.note(ticket.callSid(), CallNotes::withStream);
        if (before.inbound() != null && !before.streamed()) {
            followInbound(ticket);
        }
        CallStarted started =
                new CallStarted(ticket.call(), ticket.callSid(), stream.streamSid(), ticket.resumed(), stream.at());
        events.publish(ticket.context(), started)
                .subscribe()
                .with(
                        acknowledged -> {},
                        failure -> LOG.warnf(
                                failure,
                                "session %s: call.started is late",
                                stream.call().sessionId()));
    }

    private void followInbound(StreamTicket ticket) {
        statusReports
                .request(ticket.context(), ticket.callSid())
                .subscribe()
                .with(
                        requested -> {},
                        failure -> LOG.warnf(
                                failure,
                                "session %s: only the number's own status webhook will tell the end of this call",
                                ticket.call().sessionId()));
    }

    /** Carries out what the bridge orders for its call. */
    void carryOut(BridgeControl.Order order, StreamStart stream, MediaSession session) {
        switch (order) {
            case BridgeControl.HangUp hangUp -> hangUp(EndReason.ofHangUp(hangUp.reason()), stream, session);
            case BridgeControl.Transfer transfer -> transfer(transfer.to(), stream, session);
            case BridgeControl.Listen listen -> listen(listen.language(), stream);
        }
    }

    /**
     * Ends the call because the conversation is over. If Twilio does not obey, losing the stream makes it ask the voice
     * webhook, which then answers with a hang-up.
     */
    private void hangUp(EndReason reason, StreamStart stream, MediaSession session) {
        StreamTicket ticket = stream.ticket();
        hangUps.order(ticket.context(), ticket.callSid(), reason)
                .subscribe()
                .with(ordered -> {}, failure -> session.drop("hanging up"));
    }

    /** Hands the call over; when that fails the call goes on and the bridge is told. */
    private void transfer(SealedText to, StreamStart stream, MediaSession session) {
        StreamTicket ticket = stream.ticket();
        transfers.order(ticket.context(), ticket.callSid(), to).subscribe().with(ordered -> {}, failure -> {
            LOG.errorf(failure, "session %s: the transfer failed", session.sessionId());
            session.transferFailed();
        });
    }

    private void listen(@Nullable String language, StreamStart stream) {
        StreamTicket ticket = stream.ticket();
        fallbackEar
                .listen(ticket.context(), ticket.callSid(), language)
                .subscribe()
                .with(
                        listening -> {},
                        failure -> LOG.errorf(
                                failure,
                                "session %s: Twilio does not listen",
                                stream.call().sessionId()));
    }
}
