package dev.preop.speech.media;

import dev.preop.contracts.HangUpReason;
import dev.preop.speech.session.GatewayLine;
import io.quarkus.websockets.next.WebSocketConnection;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import java.util.Locale;
import org.jboss.logging.Logger;

/** The gateway's end of a call as a WebSocket. Writes leave in the order of the calls. */
final class SocketLine implements GatewayLine {

    private static final Logger LOG = Logger.getLogger(SocketLine.class);

    private final WebSocketConnection connection;

    SocketLine(WebSocketConnection connection) {
        this.connection = connection;
    }

    @Override
    public void audio(Buffer frames) {
        sent(connection.sendBinary(frames));
    }

    @Override
    public void mark(String name) {
        control("{\"type\":\"mark\",\"name\":\"" + name + "\"}");
    }

    @Override
    public void clear() {
        control("{\"type\":\"clear\"}");
    }

    @Override
    public void hangUp(HangUpReason reason) {
        control("{\"type\":\"hang_up\",\"reason\":\"" + reason.name().toLowerCase(Locale.ROOT) + "\"}");
    }

    @Override
    public void transfer(String sealedNumber) {
        control("{\"type\":\"transfer\",\"to\":\"" + sealedNumber + "\"}");
    }

    @Override
    public void listen(String language) {
        control("{\"type\":\"listen\",\"language\":\"" + language + "\"}");
    }

    @Override
    public void close() {
        if (connection.isOpen()) {
            sent(connection.close());
        }
    }

    private void control(String json) {
        sent(connection.sendText(json));
    }

    private static void sent(Uni<Void> sending) {
        sending.subscribe().with(ignored -> {}, failure -> LOG.debug("the gateway is gone"));
    }
}
