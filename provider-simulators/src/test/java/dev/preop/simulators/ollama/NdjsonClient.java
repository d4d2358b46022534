package dev.preop.simulators.ollama;

import dev.preop.simulators.testing.RunningSimulator;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A raw streaming client that keeps every chunk as it arrived and can go away in the middle. */
final class NdjsonClient {

    final List<Buffer> chunks = new CopyOnWriteArrayList<>();
    final List<Long> arrivals = new CopyOnWriteArrayList<>();
    final CompletableFuture<Boolean> ended = new CompletableFuture<>();
    private final HttpClientRequest request;
    private final long asked = System.nanoTime();

    NdjsonClient(RunningSimulator ollama, JsonObject body) {
        HttpClient http = ollama.vertx().createHttpClient();
        request = RunningSimulator.await(http.request(HttpMethod.POST, ollama.port(), "127.0.0.1", "/api/chat"));
        request.send(body.toBuffer())
                .onFailure(ended::completeExceptionally)
                .onSuccess(response -> response.exceptionHandler(ended::completeExceptionally)
                        .endHandler(end -> ended.complete(true))
                        .handler(chunk -> {
                            chunks.add(chunk);
                            arrivals.add(System.nanoTime() - asked);
                        }));
    }

    void goAway() {
        request.reset();
    }

    boolean await() {
        return ended.orTimeout(10, TimeUnit.SECONDS).join();
    }

    String text() {
        return chunks.stream().map(Buffer::toString).collect(Collectors.joining());
    }

    List<JsonObject> lines() {
        return text().lines().map(JsonObject::new).toList();
    }

    String content() {
        return lines().stream()
                .map(line -> line.getJsonObject("message", new JsonObject()).getString("content", ""))
                .collect(Collectors.joining());
    }
}
