package dev.preop.gateway.media.bridge;

import dev.preop.contracts.AnsweredBy;
import dev.preop.gateway.media.Direction;
import dev.preop.gateway.media.MediaConfig;
import dev.preop.gateway.media.MediaMetrics;
import dev.preop.gateway.media.StreamStart;
import dev.preop.gateway.media.twilio.IllegalMessageException;
import dev.preop.gateway.transcription.HeardText;
import dev.preop.kit.time.Timers;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.WebSocket;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The speech bridge as one call sees it. A lost socket is opened again at once, meanwhile the caller's last words wait
 * in a ring; only when the bridge stays away is the link lost. Lives on the event loop of its call.
 */
public final class BridgeLink {

    private static final int MAX_WAITING_CONTROLS = 256;
    private static final int WRITE_QUEUE_BYTES = 16_384;
    private static final short NORMAL = 1000;
    private static final Buffer PING = Buffer.buffer("gateway");
    private static final Logger LOG = Logger.getLogger(BridgeLink.class);

    /** What comes from the bridge. */
    public interface Listener {

        /** Audio for the callee. */
        void audio(Buffer mulaw);

        void control(BridgeControl control);

        /** The bridge is gone for good; nothing comes after this. */
        void lost(String reason);
    }

    private final BridgeClient client;
    private final StreamStart start;
    private final Listener listener;
    private final Timers timers;
    private final MediaMetrics metrics;
    private final List<Duration> pauses;
    private final Duration pingPeriod;
    private final AudioRing ring;
    private final Queue<String> waitingControls = new ArrayDeque<>();
    private final Played played = new Played();

    private Iterator<Duration> retries;
    private @Nullable WebSocket socket;
    private @Nullable Heartbeat heartbeat;
    private boolean opened;
    private boolean paused;
    private boolean finished;
    private boolean closed;

    BridgeLink(
            BridgeClient client,
            StreamStart start,
            Listener listener,
            Timers timers,
            MediaMetrics metrics,
            MediaConfig config) {
        this.client = client;
        this.start = start;
        this.listener = listener;
        this.timers = timers;
        this.metrics = metrics;
        this.pauses = config.bridgeRetries();
        this.retries = pauses.iterator();
        this.pingPeriod = config.bridgePing();
        this.ring = new AudioRing(config.ringFrames());
    }

    /** Relays audio of the callee. */
    public void audio(Buffer mulaw) {
        if (socket != null && ring.isEmpty() && !socket.writeQueueFull()) {
            socket.writeBinaryMessage(mulaw);
        } else if (ring.push(mulaw)) {
            metrics.dropped(Direction.IN);
        }
    }

    /** Tells the bridge that everything up to this mark was played or discarded. */
    public void mark(String name) {
        played.returned(name);
        control(BridgeMessages.mark(name));
    }

    /** Tells the bridge which key the callee pressed. */
    public void dtmf(String digit) {
        control(BridgeMessages.dtmf(digit));
    }

    /** Tells the bridge who answered. */
    public void answeredBy(AnsweredBy verdict) {
        control(BridgeMessages.answeredBy(verdict));
    }

    /** Tells the bridge what Twilio heard. */
    public void transcript(HeardText heard) {
        control(BridgeMessages.transcript(heard));
    }

    /** Tells the bridge that the call was not handed over. */
    public void transferFailed() {
        control(BridgeMessages.transferFailed());
    }

    /** Stops or goes on reading what the bridge sends, so that it feels when Twilio takes nothing. */
    public void pause(boolean pause) {
        paused = pause;
        if (socket != null) {
            applyPause(socket);
        }
    }

    /** The call's stream is over. */
    public void close() {
        if (socket != null) {
            socket.writeTextMessage(BridgeMessages.stop());
            socket.close(NORMAL);
        }
        closed = true;
        detach();
    }

    void connect() {
        client.connect(start.call().sessionId()).onSuccess(this::connected).onFailure(failure -> retry("unreachable"));
    }

    private void connected(WebSocket open) {
        if (closed) {
            open.close(NORMAL);
            return;
        }
        socket = open;
        open.setWriteQueueMaxSize(WRITE_QUEUE_BYTES);
        open.binaryMessageHandler(this::received);
        open.textMessageHandler(this::received);
        open.drainHandler(ignored -> flush());
        open.exceptionHandler(failure -> {});
        open.closeHandler(ignored -> disconnected(open));
        Heartbeat pulse = new Heartbeat(timers, pingPeriod, () -> open.writePing(PING), () -> silent(open));
        open.pongHandler(ignored -> pulse.beat());
        heartbeat = pulse;
        applyPause(open);
        open.writeTextMessage(BridgeMessages.start(start, opened, played.last()));
        opened = true;
        waitingControls.forEach(open::writeTextMessage);
        waitingControls.clear();
        flush();
    }

    private void received(Buffer mulaw) {
        retries = pauses.iterator();
        listener.audio(mulaw);
    }

    private void received(String text) {
        retries = pauses.iterator();
        try {
            BridgeControl control = BridgeMessages.read(text);
            finished |= control instanceof BridgeControl.HangUp;
            played.control(control);
            listener.control(control);
        } catch (IllegalMessageException e) {
            refuse(e);
        }
    }

    /** A bridge that does not speak the protocol would not do better after a reconnect. */
    private void refuse(IllegalMessageException e) {
        if (socket != null) {
            socket.close((short) e.closeCode(), e.reason());
        }
        lose("bridge sent an illegal message: " + e.reason());
    }

    /** A bridge that has hung up has said its last word; there is nothing to go on with elsewhere. */
    private void disconnected(WebSocket which) {
        if (which != socket) {
            return;
        }
        detach();
        if (!finished) {
            retry("closed with " + which.closeStatusCode());
        }
    }

    /** Its socket is open and nobody is there, as after a lost machine or a hung process. */
    private void silent(WebSocket which) {
        LOG.warnf("session %s: the bridge gives no sign of life", start.call().sessionId());
        disconnected(which);
        which.close();
    }

    private void detach() {
        socket = null;
        if (heartbeat != null) {
            heartbeat.stop();
            heartbeat = null;
        }
    }

    private void retry(String reason) {
        if (closed) {
            return;
        }
        if (retries.hasNext()) {
            timers.after(retries.next(), this::reconnect);
        } else {
            lose("bridge " + reason);
        }
    }

    private void reconnect() {
        if (!closed) {
            connect();
        }
    }

    private void lose(String reason) {
        closed = true;
        detach();
        listener.lost(reason);
    }

    private void control(String message) {
        if (socket != null) {
            socket.writeTextMessage(message);
        } else if (waitingControls.size() < MAX_WAITING_CONTROLS) {
            waitingControls.add(message);
        } else if (!closed) {
            lose("too many messages wait for the bridge");
        }
    }

    private void flush() {
        while (socket != null && !ring.isEmpty() && !socket.writeQueueFull()) {
            socket.writeBinaryMessage(ring.pop());
        }
    }

    private void applyPause(WebSocket open) {
        if (paused) {
            open.pause();
        } else {
            open.resume();
        }
    }
}
