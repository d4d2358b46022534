package dev.preop.speech.provider;

import dev.preop.kit.time.Cancellable;
import dev.preop.kit.time.Timers;
import dev.preop.speech.time.MonotonicClock;
import io.vertx.core.http.UpgradeRejectedException;
import io.vertx.core.http.WebSocket;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketClientOptions;
import io.vertx.core.http.WebSocketConnectOptions;
import java.time.Duration;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * A WebSocket that is opened again when it is lost, a few times, until it is closed on purpose. Everything happens on the
 * Vert.x context on which {@link #open} is called; text arrives whole and in order.
 */
public final class ProviderSocket {

    /** Told what happens on the socket. */
    public interface Listener {
        /** A connection stands, the first or a new one. */
        void opened();

        void text(String message);

        /** Something came that is no text. */
        void surprised();

        /** The connection broke; another is being made. */
        void interrupted();

        /** There will be no more connection. */
        void lost();
    }

    private static final Logger LOG = Logger.getLogger(ProviderSocket.class);
    private static final Set<Integer> REFUSED = Set.of(401, 403);
    private static final short POLICY = 1000;
    private static final int CONNECT_MILLIS = 2_000;
    private static final int MAX_SOCKETS = 4_096;
    private static final int MAX_FRAME_BYTES = 256 * 1024;
    private static final int MAX_MESSAGE_BYTES = 2 * 1024 * 1024;

    private final String name;
    private final WebSocketClient client;
    private final WebSocketConnectOptions options;
    private final Timers timers;
    private final MonotonicClock clock;
    private final Backoff backoff = new Backoff();
    private Listener listener = new Silent();
    private @Nullable WebSocket socket;
    private Cancellable retry = () -> {};
    private boolean done;

    public ProviderSocket(
            String name, WebSocketClient client, WebSocketConnectOptions options, Timers timers, MonotonicClock clock) {
        this.name = name;
        this.client = client;
        this.options = options;
        this.timers = timers;
        this.clock = clock;
    }

    /** What a client needs for the providers' messages: a sentence's sound may come as one. */
    public static WebSocketClientOptions clientOptions() {
        return new WebSocketClientOptions()
                .setConnectTimeout(CONNECT_MILLIS)
                .setMaxConnections(MAX_SOCKETS)
                .setMaxFrameSize(MAX_FRAME_BYTES)
                .setMaxMessageSize(MAX_MESSAGE_BYTES);
    }

    /** Connects, now and whenever the connection breaks. */
    public void open(Listener listener) {
        this.listener = listener;
        connect();
    }

    /** Sends if a connection stands; whether it did. */
    public boolean send(String message) {
        if (socket == null) {
            return false;
        }
        socket.writeTextMessage(message).onFailure(failure -> LOG.debugf("%s: a message was not sent", name));
        return true;
    }

    /** Gives the present connection up for a new one. */
    public void renew() {
        if (socket != null) {
            socket.close(POLICY).onFailure(failure -> LOG.debugf("%s: already closed", name));
        }
    }

    /** Gives up: trying again would be pointless. */
    public void fail() {
        if (!done) {
            close();
            listener.lost();
        }
    }

    public void close() {
        done = true;
        retry.cancel();
        renew();
    }

    private void connect() {
        client.connect(options).onSuccess(this::connected).onFailure(this::refused);
    }

    private void connected(WebSocket fresh) {
        if (done) {
            fresh.close().onFailure(failure -> LOG.debugf("%s: already closed", name));
            return;
        }
        long since = clock.nanos();
        socket = fresh;
        fresh.textMessageHandler(text -> {
            if (!done) {
                listener.text(text);
            }
        });
        fresh.binaryMessageHandler(ignored -> listener.surprised());
        fresh.exceptionHandler(
                failure -> LOG.debugf("%s: %s", name, failure.getClass().getSimpleName()));
        fresh.closeHandler(ignored -> {
            socket = null;
            backoff.lived(Duration.ofNanos(clock.nanos() - since));
            again();
        });
        listener.opened();
    }

    private void refused(Throwable failure) {
        if (failure instanceof UpgradeRejectedException rejected && REFUSED.contains(rejected.getStatus())) {
            LOG.errorf("%s refused the connection with status %d", name, rejected.getStatus());
            fail();
        } else {
            LOG.warnf("%s cannot be reached: %s", name, failure.getClass().getSimpleName());
            again();
        }
    }

    private void again() {
        if (done) {
            return;
        }
        backoff.next()
                .ifPresentOrElse(
                        pause -> {
                            listener.interrupted();
                            retry = timers.after(pause, this::connect);
                        },
                        () -> {
                            LOG.errorf("%s is lost: it cannot be kept connected", name);
                            fail();
                        });
    }

    private static final class Silent implements Listener {
        @Override
        public void opened() {}

        @Override
        public void text(String message) {}

        @Override
        public void surprised() {}

        @Override
        public void interrupted() {}

        @Override
        public void lost() {}
    }
}
