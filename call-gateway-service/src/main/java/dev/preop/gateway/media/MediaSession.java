package dev.preop.gateway.media;

import dev.preop.contracts.AnsweredBy;
import dev.preop.gateway.media.twilio.IllegalMessageException;
import dev.preop.gateway.media.twilio.TwilioMessage;
import dev.preop.gateway.media.twilio.TwilioMessageReader;
import dev.preop.gateway.transcription.HeardText;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * One media socket from upgrade to close: first it must say which call it is, then its {@link Relay} works. Confined to
 * the socket's event loop; what comes from elsewhere enters through {@code eventLoop}.
 */
public final class MediaSession {

    private static final int GOING_AWAY = 1001;
    private static final Logger LOG = Logger.getLogger(MediaSession.class);

    private final UUID sessionId;
    private final TwilioSocket socket;
    private final Executor eventLoop;
    private final Relays relays;
    private final MediaMetrics metrics;

    private @Nullable Relay relay;
    private volatile int attempt;
    private boolean heard;
    private boolean over;

    MediaSession(UUID sessionId, TwilioSocket socket, Executor eventLoop, Relays relays, MediaMetrics metrics) {
        this.sessionId = sessionId;
        this.socket = socket;
        this.eventLoop = eventLoop;
        this.relays = relays;
        this.metrics = metrics;
    }

    public UUID sessionId() {
        return sessionId;
    }

    /** Which of the call's streams this is, 0 being the first. */
    int attempt() {
        return attempt;
    }

    void isAttempt(int number) {
        attempt = number;
    }

    /** Tells the bridge who answered. Callable from anywhere. */
    public void answeredBy(AnsweredBy verdict) {
        tell(relaying -> relaying.answeredBy(verdict));
    }

    /** Tells the bridge what Twilio heard. Callable from anywhere. */
    public void transcript(HeardText heard) {
        tell(relaying -> relaying.transcript(heard));
    }

    /** Tells the bridge that the call was not handed over. Callable from anywhere. */
    void transferFailed() {
        tell(Relay::transferFailed);
    }

    /** Gives the stream up; Twilio then asks the voice webhook again. Callable from anywhere. */
    public void drop(String reason) {
        eventLoop.execute(() -> end(GOING_AWAY, reason));
    }

    /** A text message from Twilio. */
    public void received(String text) {
        heard = true;
        if (over) {
            return;
        }
        try {
            handle(TwilioMessageReader.read(text));
        } catch (IllegalMessageException e) {
            refuse(e.closeCode(), e.reason());
        }
    }

    /** Ends a socket that breaks the rules; the call itself goes on with a new stream. */
    public void refuse(int closeCode, String reason) {
        if (!over) {
            LOG.warnf("session %s: stream refused with %d: %s", sessionId, closeCode, reason);
            metrics.refused(closeCode);
            end(closeCode, reason);
        }
    }

    /** Something came that is no message, a pong for example. */
    public void alive() {
        heard = true;
    }

    /** Whether a valid start came. */
    public boolean hasStarted() {
        return relay != null;
    }

    /** Drops the stream if nothing came since this was last asked. */
    public void checkAlive() {
        if (!heard) {
            drop("nothing was heard from Twilio");
        }
        heard = false;
    }

    /** The socket is closed, by whichever side. */
    public void closed() {
        over = true;
        if (relay != null) {
            relay.close();
        }
        relays.release(this);
    }

    private void tell(Consumer<Relay> message) {
        eventLoop.execute(() -> {
            if (relay != null) {
                message.accept(relay);
            }
        });
    }

    private void handle(TwilioMessage message) {
        switch (message) {
            case TwilioMessage.Media media -> relay(media.streamSid()).heard(media.audio());
            case TwilioMessage.Mark mark -> relay(mark.streamSid()).mark(mark.name());
            case TwilioMessage.Dtmf dtmf -> relay(dtmf.streamSid()).dtmf(dtmf.digit());
            case TwilioMessage.Start start -> start(start);
            case TwilioMessage.Stop stop -> relay(stop.streamSid()).close();
            case TwilioMessage.Connected hello -> alive();
            case TwilioMessage.Unrecognised unknown -> metrics.unrecognised();
        }
    }

    private void start(TwilioMessage.Start start) {
        if (relay != null) {
            throw illegal("a second start");
        }
        relay = relays.begin(this, start, socket);
    }

    private Relay relay(String streamSid) {
        if (relay == null) {
            throw illegal("the stream has not started");
        }
        if (!relay.streamSid().equals(streamSid)) {
            throw illegal("a message of another stream");
        }
        return relay;
    }

    private void end(int code, String reason) {
        if (!over) {
            closed();
            socket.close(code, reason);
        }
    }

    private static IllegalMessageException illegal(String reason) {
        return new IllegalMessageException(IllegalMessageException.POLICY_VIOLATION, reason);
    }
}
