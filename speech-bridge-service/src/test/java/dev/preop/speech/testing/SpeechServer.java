package dev.preop.speech.testing;

import dev.preop.kit.time.Timers;
import dev.preop.kit.time.VertxTimers;
import dev.preop.speech.provider.ElevenLabsConfig;
import dev.preop.speech.provider.SpeechRequests;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;

/** The provider's HTTP synthesis, every answer of which is the test's. */
public final class SpeechServer implements AutoCloseable {

    private final Vertx vertx = Vertx.vertx();
    private final List<JsonObject> asked = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    public SpeechServer(BiConsumer<HttpServerRequest, String> answer) {
        server = vertx.createHttpServer()
                .requestHandler(request -> request.body().onSuccess(body -> {
                    JsonObject json = body.toJsonObject();
                    asked.add(json);
                    answer.accept(request, json.getString("text"));
                }))
                .listen(0, "localhost")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    /** Everything asked for, in order. */
    public List<JsonObject> asked() {
        return List.copyOf(asked);
    }

    /** A client of this server that waits by the clock. */
    public SpeechRequests client() {
        return client(new VertxTimers(vertx));
    }

    public SpeechRequests client(Timers timers) {
        return new SpeechRequests(
                new Account(URI.create("http://localhost:" + server.actualPort() + "/")), vertx, timers);
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private record Account(URI url) implements ElevenLabsConfig {

        @Override
        public String apiKey() {
            return "test-key";
        }

        @Override
        public String voiceId() {
            return "a voice";
        }

        @Override
        public String sttModel() {
            return "scribe";
        }

        @Override
        public String ttsModel() {
            return "flash";
        }
    }
}
