package dev.preop.speech.testing;

import dev.preop.contracts.CallRef;
import dev.preop.speech.audio.Ulaw;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.WebSocket;
import io.vertx.core.http.WebSocketConnectOptions;
import io.vertx.core.json.JsonObject;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The gateway's end of the media socket with a carrier behind it that plays in real time: 160 bytes every 20 ms both ways,
 * marks echoed when played, everything thrown away on clear.
 */
public final class FakeGateway implements AutoCloseable {

    /** What a mark waits for. */
    private record Pending(String mark, long playedAtByte) {}

    private final Vertx vertx = Vertx.vertx();
    private final WebSocket socket;
    private final AtomicInteger voicedFrames = new AtomicInteger();
    private final Queue<JsonObject> control = new ConcurrentLinkedQueue<>();
    private final List<Integer> largestLead = new CopyOnWriteArrayList<>();
    private final StringBuffer heard = new StringBuffer();
    private final Deque<Pending> marks = new ArrayDeque<>();
    private Buffer queued = Buffer.buffer();
    private long playedBytes;
    private long acceptedBytes;
    private volatile short closeCode;

    public FakeGateway(int port, CallRef call, String bearer) throws Exception {
        WebSocketConnectOptions options = new WebSocketConnectOptions()
                .setHost("localhost")
                .setPort(port)
                .setURI("/internal/media/" + call.sessionId())
                .addHeader("Authorization", bearer);
        socket = vertx.createWebSocketClient()
                .connect(options)
                .toCompletionStage()
                .toCompletableFuture()
                .get(5, TimeUnit.SECONDS);
        socket.binaryMessageHandler(this::audio);
        socket.textMessageHandler(text -> control(new JsonObject(text)));
        socket.closeHandler(ignored -> closeCode = socket.closeStatusCode() == null ? -1 : socket.closeStatusCode());
    }

    public void start(CallRef call, String traceParent) {
        start(call, traceParent, false);
    }

    /** The stream of a call that another gateway or bridge had before. */
    public void resume(CallRef call) {
        start(call, "", true);
    }

    private void start(CallRef call, String traceParent, boolean resumed) {
        send(new JsonObject()
                .put("type", "start")
                .put("session_id", call.sessionId().toString())
                .put("task_id", call.taskId().toString())
                .put("user_id", call.userId().toString())
                .put("call_sid", "CA1")
                .put("stream_sid", "MZ1")
                .put("resumed", resumed)
                .put("traceparent", traceParent));
        vertx.setPeriodic(Ulaw.FRAME_MILLIS, ignored -> frame());
    }

    public void send(JsonObject message) {
        socket.writeTextMessage(message.encode());
    }

    public void sendText(String text) {
        socket.writeTextMessage(text);
    }

    public void sendAudio(byte[] bytes) {
        socket.writeBinaryMessage(Buffer.buffer(bytes));
    }

    /** Lets the callee make a sound of so many frames. */
    public void speak(int frames) {
        voicedFrames.set(frames);
    }

    /** What the callee has heard so far. */
    public String heard() {
        return heard.toString();
    }

    public boolean received(String type) {
        return control.stream().anyMatch(message -> type.equals(message.getString("type")));
    }

    public String hangUpReason() {
        return control.stream()
                .filter(message -> "hang_up".equals(message.getString("type")))
                .map(message -> message.getString("reason"))
                .findFirst()
                .orElse("");
    }

    /** Most sound that ever waited to be played, in milliseconds. */
    public int largestLeadMillis() {
        return largestLead.stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    public int closeCode() {
        return closeCode;
    }

    private void audio(Buffer sound) {
        queued.appendBuffer(sound);
        acceptedBytes += sound.length();
        largestLead.add((int) (acceptedBytes - playedBytes) / Ulaw.BYTES_PER_MILLI);
    }

    private void control(JsonObject message) {
        control.add(message);
        switch (message.getString("type")) {
            case "mark" -> marks.add(new Pending(message.getString("name"), acceptedBytes));
            case "clear" -> {
                queued = Buffer.buffer();
                playedBytes = acceptedBytes;
                echo();
            }
            default -> {}
        }
    }

    private void frame() {
        byte[] frame = new byte[Ulaw.FRAME_BYTES];
        boolean voiced = voicedFrames.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
        Arrays.fill(frame, voiced ? (byte) 0x10 : Ulaw.SILENCE);
        socket.writeBinaryMessage(Buffer.buffer(frame));
        if (queued.length() >= Ulaw.FRAME_BYTES) {
            if (playedBytes % FakeElevenLabs.CHARACTER == 0) {
                heard.append((char) queued.getByte(0));
            }
            queued = queued.getBuffer(Ulaw.FRAME_BYTES, queued.length());
            playedBytes += Ulaw.FRAME_BYTES;
        }
        echo();
    }

    private void echo() {
        while (!marks.isEmpty() && marks.peek().playedAtByte() <= playedBytes) {
            send(new JsonObject().put("type", "mark").put("name", marks.poll().mark()));
        }
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
