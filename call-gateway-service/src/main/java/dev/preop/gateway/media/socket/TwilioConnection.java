package dev.preop.gateway.media.socket;

import dev.preop.gateway.media.TwilioSocket;
import io.quarkus.websockets.next.CloseReason;
import io.quarkus.websockets.next.WebSocketConnection;
import org.jboss.logging.Logger;

/**
 * The media socket as a bounded channel: it counts what Twilio has not taken yet, so that the sender can be slowed down
 * before anything piles up.
 */
final class TwilioConnection implements TwilioSocket {

    /** About a second of audio; beyond that Twilio is not reading. */
    static final int HIGH_WATER = 50;

    private static final int LOW_WATER = 10;
    private static final Logger LOG = Logger.getLogger(TwilioConnection.class);

    private final WebSocketConnection connection;
    private Runnable drained = () -> {};
    private boolean congested;
    private int inFlight;

    TwilioConnection(WebSocketConnection connection) {
        this.connection = connection;
    }

    @Override
    public void send(String message) {
        inFlight++;
        congested |= inFlight >= HIGH_WATER;
        connection.sendText(message).subscribe().with(sent -> taken(), failure -> taken());
    }

    @Override
    public boolean isCongested() {
        return congested;
    }

    @Override
    public void whenDrained(Runnable action) {
        drained = action;
    }

    @Override
    public void close(int code, String reason) {
        connection
                .close(new CloseReason(code, reason))
                .subscribe()
                .with(closed -> {}, failure -> LOG.debug("the media socket was closed already"));
    }

    private void taken() {
        inFlight--;
        if (congested && inFlight <= LOW_WATER) {
            congested = false;
            drained.run();
        }
    }
}
