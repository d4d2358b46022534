package dev.preop.simulators.twilio;

import dev.preop.simulators.modem.Demodulator;
import dev.preop.simulators.modem.Modem;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.json.JsonObject;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** The application's side of one media socket in a test: hears, answers, and keeps every message with its time. */
final class Agent {

    private static final int END_OF_SPEECH = 8_000 / 5;

    private final ServerWebSocket socket;
    private final Consumer<String> listener;
    private final Demodulator ear = new Demodulator();
    private final List<JsonObject> messages = new CopyOnWriteArrayList<>();
    private final List<Long> arrivals = new CopyOnWriteArrayList<>();
    private volatile String streamSid = "";
    private volatile boolean closed;

    private Agent(ServerWebSocket socket, Consumer<String> listener) {
        this.socket = socket;
        this.listener = listener;
        socket.textMessageHandler(this::received);
        socket.closeHandler(done -> closed = true);
    }

    /** Only listens. */
    static Agent silent(ServerWebSocket socket) {
        return new Agent(socket, text -> {});
    }

    /** Answers what it hears; an empty answer says nothing. */
    static Agent answering(ServerWebSocket socket, UnaryOperator<String> answers) {
        Agent[] agent = new Agent[1];
        agent[0] = new Agent(socket, text -> {
            String answer = answers.apply(text);
            if (!answer.isEmpty()) {
                agent[0].say(answer);
                agent[0].mark(answer);
            }
        });
        return agent[0];
    }

    void say(String text) {
        play(Modem.encode(text));
    }

    void play(byte[] sound) {
        send(new JsonObject()
                .put("event", "media")
                .put(
                        "media",
                        new JsonObject().put("payload", Base64.getEncoder().encodeToString(sound))));
    }

    void mark(String name) {
        send(new JsonObject().put("event", "mark").put("mark", new JsonObject().put("name", name)));
    }

    void clear() {
        send(new JsonObject().put("event", "clear"));
    }

    void send(JsonObject message) {
        socket.writeTextMessage(message.put("streamSid", streamSid).encode());
    }

    void sendText(String text) {
        socket.writeTextMessage(text);
    }

    void close() {
        socket.close();
    }

    boolean closed() {
        return closed;
    }

    List<JsonObject> events(String name) {
        return messages.stream()
                .filter(message -> message.getString("event").equals(name))
                .toList();
    }

    List<String> marks() {
        return events("mark").stream()
                .map(message -> message.getJsonObject("mark").getString("name"))
                .toList();
    }

    List<JsonObject> messages() {
        return messages;
    }

    /** Arrival times of media frames, of {@link System#nanoTime()}. */
    List<Long> arrivals() {
        return arrivals;
    }

    private void received(String text) {
        JsonObject message = new JsonObject(text);
        messages.add(message);
        switch (message.getString("event")) {
            case "start" -> streamSid = message.getString("streamSid");
            case "media" -> heard(message.getJsonObject("media"));
            default -> {}
        }
    }

    private void heard(JsonObject media) {
        arrivals.add(System.nanoTime());
        ear.feed(Base64.getDecoder().decode(media.getString("payload")));
        if (!ear.text().isEmpty() && ear.silentSamples() >= END_OF_SPEECH) {
            listener.accept(ear.take());
        }
    }
}
