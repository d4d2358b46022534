package dev.preop.conversation.turn.client;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.preop.conversation.action.Tool;
import dev.preop.conversation.memory.ChatMessage;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Streams the model's answer to a chat; cancelling the subscription makes the model stop. */
@Singleton
public class OllamaClient {

    private final HttpClient http;
    private final OllamaConfig config;
    private final ObjectMapper mapper = new ObjectMapper();
    private final ChatBody body;

    public OllamaClient(Vertx vertx, OllamaConfig config) {
        this.config = config;
        this.body = new ChatBody(mapper, config);
        this.http = vertx.createHttpClient(
                new HttpClientOptions()
                        .setConnectTimeout((int) config.connectTimeout().toMillis())
                        .setMaxWaitQueueSize(config.maxConnections()),
                new PoolOptions().setHttp1MaxSize(config.maxConnections()));
    }

    /**
     * The model's answer. It completes after {@link ChatPart.Done}; anything else fails with {@link ModelFailure}.
     */
    public Multi<ChatPart> chat(List<ChatMessage> messages, List<Tool> tools) {
        return ask(config.model(), messages, tools);
    }

    /** The answer of the model that stands in when the first one fails; empty when there is none. */
    public Optional<Supplier<Multi<ChatPart>>> fallback(List<ChatMessage> messages, List<Tool> tools) {
        return config.fallbackModel().map(model -> () -> ask(model, messages, tools));
    }

    /** Has the server load the model, so that nobody waits for that later; failing is no harm. */
    public Uni<Void> warmUp() {
        return chat(List.of(), List.of())
                .onItem()
                .ignoreAsUni()
                .onFailure()
                .recoverWithNull()
                .replaceWithVoid();
    }

    private Multi<ChatPart> ask(String model, List<ChatMessage> messages, List<Tool> tools) {
        return Multi.createFrom().emitter(parts -> {
            Buffer request = body.of(model, messages, tools);
            new ChatStream(parts, new ChatLines(mapper)).open(http, options(), request);
        });
    }

    @PreDestroy
    void close() {
        http.close();
    }

    private RequestOptions options() {
        return new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setAbsoluteURI(config.baseUrl().resolve("/api/chat").toString())
                .putHeader("content-type", "application/json")
                .putHeader("accept", "application/x-ndjson");
    }
}
