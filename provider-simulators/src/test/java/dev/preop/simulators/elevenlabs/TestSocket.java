package dev.preop.simulators.elevenlabs;

import static org.awaitility.Awaitility.await;

import dev.preop.simulators.testing.RunningSimulator;
import io.vertx.core.Vertx;
import io.vertx.core.http.WebSocket;
import io.vertx.core.http.WebSocketConnectOptions;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A client socket that keeps every message with its time of arrival. */
final class TestSocket {

    /** A message and when it came, in nanoseconds. */
    record Arrival(JsonObject message, long nanos) {}

    final List<Arrival> arrivals = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Short> closed = new CompletableFuture<>();
    private final WebSocket socket;

    private TestSocket(WebSocket socket) {
        this.socket = socket;
        socket.textMessageHandler(text -> arrivals.add(new Arrival(new JsonObject(text), System.nanoTime())));
        socket.closeHandler(gone -> closed.complete(socket.closeStatusCode()));
    }

    static TestSocket open(RunningSimulator simulator, String path) {
        return open(simulator, path, "sim-elevenlabs-key");
    }

    /** Fails when the upgrade is refused. */
    static TestSocket open(RunningSimulator simulator, String path, String key) {
        WebSocketConnectOptions options = new WebSocketConnectOptions()
                .setHost("127.0.0.1")
                .setPort(simulator.port())
                .setURI(path)
                .addHeader("xi-api-key", key);
        CompletableFuture<TestSocket> opened = new CompletableFuture<>();
        Vertx vertx = simulator.vertx();
        vertx.runOnContext(now -> vertx.createWebSocketClient()
                .connect(options)
                .onSuccess(socket -> opened.complete(new TestSocket(socket)))
                .onFailure(opened::completeExceptionally));
        return opened.orTimeout(10, TimeUnit.SECONDS).join();
    }

    void send(JsonObject message) {
        sendText(message.encode());
    }

    void sendText(String message) {
        RunningSimulator.await(socket.writeTextMessage(message));
    }

    List<JsonObject> messages() {
        return arrivals.stream().map(Arrival::message).toList();
    }

    List<JsonObject> messages(Predicate<JsonObject> wanted) {
        return messages().stream().filter(wanted).toList();
    }

    /** Waits for a message and answers its first arrival. */
    Arrival awaitMessage(Predicate<JsonObject> wanted) {
        await().atMost(10, TimeUnit.SECONDS)
                .pollInterval(5, TimeUnit.MILLISECONDS)
                .until(() -> arrivals.stream().anyMatch(arrival -> wanted.test(arrival.message())));
        return arrivals.stream()
                .filter(arrival -> wanted.test(arrival.message()))
                .findFirst()
                .orElseThrow();
    }

    /** Waits for the server to close and answers the status code. */
    short awaitClose() {
        return closed.orTimeout(10, TimeUnit.SECONDS).join();
    }

    boolean isOpen() {
        return !closed.isDone();
    }

    void close() {
        RunningSimulator.await(socket.close());
    }
}
