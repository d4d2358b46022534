package dev.preop.gateway.media.socket;

import dev.preop.gateway.media.MediaConfig;
import dev.preop.gateway.media.MediaSession;
import dev.preop.gateway.media.MediaSessions;
import dev.preop.gateway.media.twilio.IllegalMessageException;
import dev.preop.kit.time.Cancellable;
import dev.preop.kit.time.Timers;
import io.quarkus.websockets.next.OnBinaryMessage;
import io.quarkus.websockets.next.OnClose;
import io.quarkus.websockets.next.OnError;
import io.quarkus.websockets.next.OnOpen;
import io.quarkus.websockets.next.OnPongMessage;
import io.quarkus.websockets.next.OnTextMessage;
import io.quarkus.websockets.next.UserData.TypedKey;
import io.quarkus.websockets.next.WebSocket;
import io.quarkus.websockets.next.WebSocketConnection;
import io.smallrye.common.annotation.NonBlocking;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Where Twilio's media streams arrive. Everything happens on the socket's event loop and nothing waits. */
@WebSocket(path = "/media/{sessionId}")
public class MediaEndpoint {

    private static final TypedKey<MediaSession> SESSION = new TypedKey<>("session");
    private static final TypedKey<Cancellable> WATCH = new TypedKey<>("watch");
    private static final Logger LOG = Logger.getLogger(MediaEndpoint.class);

    private final MediaSessions sessions;
    private final MediaConfig config;
    private final Timers timers;

    public MediaEndpoint(MediaSessions sessions, MediaConfig config, Timers timers) {
        this.sessions = sessions;
        this.config = config;
        this.timers = timers;
    }

    @OnOpen
    @NonBlocking
    void open(WebSocketConnection connection) {
        Context eventLoop = Vertx.currentContext();
        SendWindow window = new SendWindow(timers, config.congestionDeadline());
        MediaSession session = sessions.open(
                UUID.fromString(connection.pathParam("sessionId")),
                new TwilioConnection(connection, window),
                task -> eventLoop.runOnContext(ignored -> task.run()));
        window.whenStuck(() -> session.drop("Twilio takes no audio"));
        Cancellable deadline = timers.after(config.startDeadline(), () -> refuseUnlessStarted(session));
        Cancellable watch = timers.every(config.silenceDeadline(), session::checkAlive);
        connection.userData().put(SESSION, session);
        connection.userData().put(WATCH, () -> {
            deadline.cancel();
            watch.cancel();
            window.close();
        });
    }

    @OnTextMessage
    @NonBlocking
    void text(String message, WebSocketConnection connection) {
        session(connection).received(message);
    }

    @OnBinaryMessage
    @NonBlocking
    void binary(Buffer message, WebSocketConnection connection) {
        session(connection).refuse(IllegalMessageException.UNACCEPTABLE_DATA, "binary messages are not expected");
    }

    @OnPongMessage
    @NonBlocking
    void pong(Buffer payload, WebSocketConnection connection) {
        session(connection).alive();
    }

    @OnClose
    @NonBlocking
    void close(WebSocketConnection connection) {
        connection.userData().get(WATCH).cancel();
        session(connection).closed();
    }

    @OnError
    @NonBlocking
    void error(Throwable failure, WebSocketConnection connection) {
        MediaSession session = session(connection);
        LOG.errorf(failure, "session %s: media socket failed", session.sessionId());
        session.refuse(IllegalMessageException.POLICY_VIOLATION, "unreadable message");
    }

    private static void refuseUnlessStarted(MediaSession session) {
        if (!session.hasStarted()) {
            session.refuse(IllegalMessageException.POLICY_VIOLATION, "no start in time");
        }
    }

    private static MediaSession session(WebSocketConnection connection) {
        return connection.userData().get(SESSION);
    }
}
