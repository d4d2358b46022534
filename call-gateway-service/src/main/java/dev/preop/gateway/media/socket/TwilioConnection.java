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

    private static final Logger LOG = Logger.getLogger(TwilioConnection.class);

    private final WebSocketConnection connection;
    private final SendWindow window;

    TwilioConnection(WebSocketConnection connection, SendWindow window) {
        this.connection = connection;
        this.window = window;
    }

    @Override
    public void send(String message) {
        window.sent();
        connection.sendText(message).subscribe().with(sent -> window.taken(), failure -> window.taken());
    }

    @Override
    public boolean isCongested() {
        return window.isCongested();
    }

    @Override
    public boolean isFull() {
        return window.isFull();
    }

    @Override
    public void whenDrained(Runnable action) {
        window.whenDrained(action);
    }

    @Override
    public void close(int code, String reason) {
        connection
                .close(new CloseReason(code, reason))
                .subscribe()
                .with(closed -> {}, failure -> LOG.debug("the media socket was closed already"));
    }
}
