package dev.preop.gateway.media;

import dev.preop.gateway.media.bridge.BridgeLinks;
import dev.preop.gateway.media.twilio.IllegalMessageException;
import dev.preop.gateway.media.twilio.TwilioMessage;
import dev.preop.gateway.token.StreamTicket;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Starts the relay of a stream that has shown a valid token. */
@Singleton
public class Relays {

    private static final Logger LOG = Logger.getLogger(Relays.class);

    private final StreamGate gate;
    private final LiveSessions live;
    private final BridgeLinks bridges;
    private final CallLifecycle lifecycle;
    private final MediaFilter filter;
    private final MediaMetrics metrics;
    private final Clock clock;

    public Relays(
            StreamGate gate,
            LiveSessions live,
            BridgeLinks bridges,
            CallLifecycle lifecycle,
            MediaFilter filter,
            MediaMetrics metrics,
            Clock clock) {
        this.gate = gate;
        this.live = live;
        this.bridges = bridges;
        this.lifecycle = lifecycle;
        this.filter = filter;
        this.metrics = metrics;
        this.clock = clock;
    }

    /** @throws IllegalMessageException when the stream is not to be let in */
    Relay begin(MediaSession session, TwilioMessage.Start start, TwilioSocket socket) {
        StreamTicket ticket = gate.admit(session.sessionId(), start);
        takePlace(session, ticket);
        LOG.infof("session %s: stream %d started", session.sessionId(), ticket.attempt());
        StreamStart stream = new StreamStart(ticket, start.streamSid(), clock.instant());
        Relay relay = new Relay(
                stream,
                socket,
                filter,
                metrics,
                clock,
                order -> lifecycle.carryOut(order, stream, session),
                session::drop,
                listener -> bridges.open(stream, listener));
        lifecycle.started(stream);
        return relay;
    }

    void release(MediaSession session) {
        live.remove(session);
    }

    private void takePlace(MediaSession session, StreamTicket ticket) {
        session.isAttempt(ticket.attempt());
        Optional<MediaSession> earlier = live.of(session.sessionId());
        if (!live.admit(session)) {
            throw new IllegalMessageException(
                    IllegalMessageException.POLICY_VIOLATION, "this call has a stream already");
        }
        earlier.ifPresent(replaced -> replaced.drop("the call has a newer stream"));
    }
}
