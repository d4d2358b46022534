package dev.preop.stack.bench;

import io.vertx.core.Vertx;
import io.vertx.core.http.WebSocket;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.json.JsonObject;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Collection;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;

/** Streams of 20 ms frames to the relay; the time of every frame there and back is the floor that no call can be below. */
final class RelayProbe implements AutoCloseable {

    private static final int FRAME_BYTES = 160;
    private static final int FRAME_MILLIS = 20;

    private final Vertx vertx = Vertx.vertx();
    private final Collection<Double> roundTrips = new ConcurrentLinkedQueue<>();

    RelayProbe(int port, int streams) {
        var client = vertx.createWebSocketClient();
        for (var stream = 0; stream < streams; stream++) {
            open(client, port, "MZ%032d".formatted(stream));
        }
    }

    /** Milliseconds per frame so far. */
    Percentiles roundTrips() {
        return new Percentiles(roundTrips);
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private void open(WebSocketClient client, int port, String streamSid) {
        client.connect(port, "127.0.0.1", "/media")
                .onSuccess(socket -> stream(socket, streamSid))
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    /** The frame carries the time of its sending where a call's audio would be. */
    private void stream(WebSocket socket, String streamSid) {
        socket.textMessageHandler(text -> {
            var payload = new JsonObject(text).getJsonObject("media").getString("payload");
            var sent = ByteBuffer.wrap(Base64.getDecoder().decode(payload)).getLong();
            roundTrips.add((double) (System.nanoTime() - sent) / TimeUnit.MILLISECONDS.toNanos(1));
        });
        vertx.setPeriodic(FRAME_MILLIS, tick -> {
            var frame = ByteBuffer.allocate(FRAME_BYTES).putLong(System.nanoTime());
            socket.writeTextMessage(new JsonObject()
                    .put("event", "media")
                    .put("streamSid", streamSid)
                    .put(
                            "media",
                            new JsonObject().put("payload", Base64.getEncoder().encodeToString(frame.array())))
                    .encode());
        });
    }
}
