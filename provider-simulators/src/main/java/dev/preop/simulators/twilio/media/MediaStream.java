package dev.preop.simulators.twilio.media;

import dev.preop.simulators.twilio.error.StreamProblem;
import dev.preop.simulators.twilio.media.StreamMessage.IllegalMessage;
import dev.preop.simulators.twilio.twiml.Stream;
import io.vertx.core.http.WebSocket;
import org.jspecify.annotations.Nullable;

/** One media stream: Twilio's end of the application's audio socket. Confined to the simulator's event loop. */
public final class MediaStream {

    private static final short NORMAL = 1000;
    private static final short PROTOCOL_ERROR = 1002;
    private static final short ABNORMAL = 1006;

    private final String sid;
    private final Stream description;
    private final StreamFrames frames;
    private final StreamEvents events;
    private @Nullable WebSocket socket;
    private boolean over;
    private boolean overflowing;

    MediaStream(String accountSid, String callSid, String sid, Stream description, StreamEvents events) {
        this.sid = sid;
        this.description = description;
        this.events = events;
        frames = new StreamFrames(accountSid, callSid, sid);
    }

    public String sid() {
        return sid;
    }

    public Stream description() {
        return description;
    }

    /** Sends one frame of the callee's audio; discards it when the application reads too slowly. */
    public boolean audio(byte[] frame) {
        if (socket == null || over) {
            return false;
        }
        if (socket.writeQueueFull()) {
            frames.skipMedia();
            if (!overflowing) {
                events.problem(this, StreamProblem.SLOW_READER, "audio was discarded");
            }
            overflowing = true;
            return false;
        }
        overflowing = false;
        socket.writeTextMessage(frames.media(frame));
        return true;
    }

    /** Tells that the audio before a mark was heard, or discarded. */
    public void mark(String name) {
        write(frames.mark(name));
    }

    /** Tells of a key the callee pressed. */
    public void dtmf(char digit) {
        write(frames.dtmf(digit));
    }

    /** The call stops the stream: it ended, or went on to other instructions. */
    public void stop() {
        if (!over) {
            write(frames.stop());
            close(NORMAL);
        }
    }

    /** The socket closes without a word, as if the network had gone. */
    public void vanish() {
        if (!over) {
            close(NORMAL);
            events.ended(this);
        }
    }

    void opened(WebSocket opened) {
        if (over) {
            opened.close(NORMAL);
            return;
        }
        socket = opened;
        opened.textMessageHandler(this::received);
        opened.binaryMessageHandler(message -> violated("binary message"));
        opened.exceptionHandler(problem -> violated("malformed frame"));
        opened.closeHandler(done -> closed(opened));
        write(StreamFrames.CONNECTED);
        write(frames.start(description.parameters()));
        events.started(this);
    }

    void failed(StreamProblem problem, String detail) {
        if (!over) {
            over = true;
            events.problem(this, problem, detail);
            events.ended(this);
        }
    }

    private void received(String text) {
        if (over) {
            return;
        }
        try {
            events.received(this, StreamMessage.parse(text, sid));
        } catch (IllegalMessage e) {
            violated(e.getMessage());
        }
    }

    private void violated(String detail) {
        if (!over) {
            close(PROTOCOL_ERROR);
            events.problem(this, StreamProblem.PROTOCOL, detail);
            events.ended(this);
        }
    }

    private void closed(WebSocket closed) {
        if (!over) {
            over = true;
            Short code = closed.closeStatusCode();
            boolean abrupt = code == null || code == ABNORMAL;
            events.problem(
                    this,
                    abrupt ? StreamProblem.BROKEN_PIPE : StreamProblem.CLOSED_BY_SERVER,
                    "the application's socket closed");
            events.ended(this);
        }
    }

    private void close(short code) {
        over = true;
        if (socket != null) {
            socket.close(code);
        }
    }

    private void write(String message) {
        if (socket != null && !socket.isClosed()) {
            socket.writeTextMessage(message);
        }
    }
}
