package dev.preop.speech.media;

import dev.preop.kit.time.Timers;
import dev.preop.speech.playback.MarkName;
import dev.preop.speech.session.CallSession;
import dev.preop.speech.session.Calls;
import io.quarkus.websockets.next.CloseReason;
import io.quarkus.websockets.next.OnBinaryMessage;
import io.quarkus.websockets.next.OnClose;
import io.quarkus.websockets.next.OnError;
import io.quarkus.websockets.next.OnOpen;
import io.quarkus.websockets.next.OnTextMessage;
import io.quarkus.websockets.next.UserData.TypedKey;
import io.quarkus.websockets.next.WebSocket;
import io.quarkus.websockets.next.WebSocketConnection;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Where the gateway brings a call. Every message is handled at once and on the connection's event loop, so nothing is
 * queued here. What is not of the protocol closes the socket with 1008.
 */
@WebSocket(path = "/internal/media/{sessionId}")
public class MediaEndpoint {

    private static final Logger LOG = Logger.getLogger(MediaEndpoint.class);
    private static final TypedKey<CallSession> CALL = new TypedKey<>("call");
    private static final Duration START_LIMIT = Duration.ofSeconds(5);
    private static final int POLICY_VIOLATION = 1008;

    private final Calls calls;
    private final Timers timers;

    public MediaEndpoint(Calls calls, Timers timers) {
        this.calls = calls;
        this.timers = timers;
    }

    @OnOpen
    Uni<Void> opened(WebSocketConnection connection) {
        timers.after(START_LIMIT, () -> {
            if (connection.isOpen() && connection.userData().get(CALL) == null) {
                refuse(connection, "no start within 5 s").subscribe().with(ignored -> {});
            }
        });
        return Uni.createFrom().voidItem();
    }

    @OnBinaryMessage
    Uni<Void> audio(Buffer sound, WebSocketConnection connection) {
        CallSession call = connection.userData().get(CALL);
        if (call == null) {
            return refuse(connection, "sound before start");
        }
        call.audio(sound.getBytes());
        return Uni.createFrom().voidItem();
    }

    @OnTextMessage
    Uni<Void> control(String text, WebSocketConnection connection) {
        try {
            MediaControl control = MediaControl.read(text);
            CallSession call = connection.userData().get(CALL);
            if (control instanceof MediaControl.Start start) {
                start(start, call, connection);
            } else if (call == null) {
                return refuse(connection, "control before start");
            } else {
                control(control, call);
            }
            return Uni.createFrom().voidItem();
        } catch (MalformedControlException e) {
            return refuse(connection, String.valueOf(e.getMessage()));
        }
    }

    @OnClose
    Uni<Void> closed(WebSocketConnection connection) {
        CallSession call = connection.userData().get(CALL);
        if (call != null) {
            call.stop();
        }
        return Uni.createFrom().voidItem();
    }

    @OnError
    Uni<Void> failed(Exception failure, WebSocketConnection connection) {
        LOG.errorf(failure, "media socket %s failed", connection.pathParam("sessionId"));
        return connection.close(CloseReason.INTERNAL_SERVER_ERROR);
    }

    private void start(MediaControl.Start start, CallSession running, WebSocketConnection connection) {
        if (running != null) {
            throw new MalformedControlException("second start");
        }
        if (!sessionId(connection).equals(start.call().sessionId())) {
            throw new MalformedControlException("session_id is not that of the path");
        }
        SocketLine line = new SocketLine(connection);
        Optional<MarkName> played = Optional.ofNullable(start.played()).flatMap(MarkName::parse);
        connection.userData().put(CALL, calls.open(start.call(), start.resumed(), played, start.traceParent(), line));
    }

    private static void control(MediaControl control, CallSession call) {
        switch (control) {
            case MediaControl.Mark mark -> call.mark(mark.name());
            case MediaControl.Stop ignored -> call.stop();
            case MediaControl.Dtmf ignored -> LOG.debug("the callee pressed a key");
            case MediaControl.AnsweredBy verdict -> LOG.debugf("answered by %s", verdict.value());
            case MediaControl.Heard heard -> call.transcript(heard.text(), heard.isFinal(), heard.confidence());
            case MediaControl.TransferFailed ignored -> call.transferFailed();
            case MediaControl.Start ignored -> throw new IllegalStateException("start was handled before");
        }
    }

    private static UUID sessionId(WebSocketConnection connection) {
        try {
            return UUID.fromString(connection.pathParam("sessionId"));
        } catch (IllegalArgumentException e) {
            throw new MalformedControlException("the path does not name a session");
        }
    }

    private static Uni<Void> refuse(WebSocketConnection connection, String reason) {
        LOG.warnf("media socket refused: %s", reason);
        return connection.close(new CloseReason(POLICY_VIOLATION, reason));
    }
}
