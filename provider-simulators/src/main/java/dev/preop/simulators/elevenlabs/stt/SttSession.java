package dev.preop.simulators.elevenlabs.stt;

import dev.preop.simulators.control.Fault;
import dev.preop.simulators.control.Faults;
import dev.preop.simulators.elevenlabs.ElevenLabsSettings;
import dev.preop.simulators.elevenlabs.SpeechFaults;
import dev.preop.simulators.modem.Demodulator;
import dev.preop.simulators.modem.SpeechOnly;
import dev.preop.simulators.modem.Ulaw;
import io.vertx.core.Vertx;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** One recognition socket: sound in, words out, on one event loop. */
final class SttSession {

    private static final int LONGEST_CHUNK = 2 * Ulaw.SAMPLE_RATE;
    private static final int PARTIAL_EVERY = Ulaw.SAMPLE_RATE / 5;
    private static final int AUTO_COMMIT = 90 * Ulaw.SAMPLE_RATE;
    private static final short POLICY_VIOLATION = 1008;
    private static final short INTERNAL_ERROR = 1011;
    private static final Set<String> SURVIVABLE = Set.of("commit_throttled", "input_error");

    private final Vertx vertx;
    private final ServerWebSocket socket;
    private final SttQuery query;
    private final ElevenLabsSettings settings;
    private final Faults faults;
    private final OpenSegment segment = new OpenSegment();
    private final Demodulator ear = new Demodulator(new SpeechOnly(segment));
    private String lastPartial = "";
    private long partialAt;
    private long committedAt;
    private boolean first = true;

    SttSession(Vertx vertx, ServerWebSocket socket, SttQuery query, ElevenLabsSettings settings, Faults faults) {
        this.vertx = vertx;
        this.socket = socket;
        this.query = query;
        this.settings = settings;
        this.faults = faults;
    }

    void begin() {
        socket.textMessageHandler(this::receive);
        socket.binaryMessageHandler(bytes -> error("input_error", "Messages must be text"));
        if (faults.take(SpeechFaults.STT_MUTE).isEmpty()) {
            send(SttFrames.started(UUID.randomUUID().toString().replace("-", ""), query.config()));
        }
    }

    private void receive(String message) {
        if (faults.stands(SpeechFaults.STT_GONE)) {
            socket.close(INTERNAL_ERROR);
            return;
        }
        Optional<Fault> fault = faults.take(SpeechFaults.STT_ERROR);
        if (fault.isPresent()) {
            injected(fault.get().details());
            return;
        }
        try {
            hear(SttChunk.parse(message));
        } catch (SttChunk.Malformed malformed) {
            error("input_error", malformed.getMessage());
        }
    }

    private void injected(JsonObject details) {
        String kind = details.getString("error", "error");
        send(SttFrames.error(kind, details.getString("message", "A simulated " + kind)));
        if (details.getBoolean("close", !SURVIVABLE.contains(kind))) {
            close();
        }
    }

    private void hear(SttChunk chunk) {
        if (chunk.previousText() != null && !first) {
            send(SttFrames.error("input_error", "previous_text may only come with the first chunk"));
            close();
            return;
        }
        if (chunk.audio().length > LONGEST_CHUNK) {
            send(SttFrames.error("chunk_size_exceeded", "A chunk may hold two seconds of audio"));
            close();
            return;
        }
        first = false;
        ear.feed(chunk.audio());
        ear.take();
        partial();
        if (chunk.commit()) {
            commitAsked();
        } else if (ear.position() - committedAt >= AUTO_COMMIT || query.vad() && pauseIsLongEnough()) {
            commit();
        }
    }

    private boolean pauseIsLongEnough() {
        return !segment.text().isEmpty() && ear.silentSamples() >= query.silenceSeconds() * Ulaw.SAMPLE_RATE;
    }

    private void partial() {
        String text = segment.text();
        if (ear.position() - partialAt >= PARTIAL_EVERY && !text.isEmpty() && !text.equals(lastPartial)) {
            partialAt = ear.position();
            lastPartial = text;
            send(SttFrames.partial(text));
        }
    }

    private void commitAsked() {
        if (faults.take(SpeechFaults.STT_DROP).isPresent()) {
            socket.close(INTERNAL_ERROR);
            return;
        }
        if (ear.position() - committedAt < samples(settings.shortestCommit())) {
            error("commit_throttled", "Commits come too often");
            return;
        }
        commit();
    }

    private void commit() {
        committedAt = ear.position();
        lastPartial = "";
        Segment committed = segment.take();
        long extra = faults.take(SpeechFaults.STT_SLOW)
                .map(fault -> fault.details().getLong("ms", 2_000L))
                .orElse(0L);
        long delay = settings.commitDelay().toMillis() + extra;
        if (delay == 0) {
            transcribe(committed);
        } else {
            vertx.setTimer(delay, timer -> transcribe(committed));
        }
    }

    private void transcribe(Segment committed) {
        String text = faults.take(SpeechFaults.STT_TRIPLE)
                .map(fault -> String.join(" ", committed.text(), committed.text(), committed.text()))
                .orElseGet(committed::text);
        if (faults.take(SpeechFaults.STT_UNKNOWN).isPresent()) {
            send(SttFrames.settled(text));
            send(SttFrames.unheardOf());
        }
        send(SttFrames.committed(text));
        if (query.doubles() && !committed.isEmpty()) {
            send(SttFrames.timed(text, query.language(), query.timestamps() ? committed.words() : null));
        }
    }

    private void error(String kind, String sentence) {
        send(SttFrames.error(kind, sentence));
    }

    private void close() {
        socket.close(POLICY_VIOLATION);
    }

    private void send(JsonObject message) {
        if (!socket.isClosed()) {
            socket.writeTextMessage(message.encode());
        }
    }

    private static long samples(Duration time) {
        return time.toMillis() * Ulaw.SAMPLE_RATE / 1_000;
    }
}
