package dev.preop.conversation.turn.client;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.preop.conversation.memory.ChatMessage;
import io.smallrye.mutiny.Multi;
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
     *
     * @param reasons what the model may give as the reason for hanging up
     */
    public Multi<ChatPart> chat(List<ChatMessage> messages, List<String> reasons) {
        return Multi.createFrom().emitter(parts -> {
            Buffer request = body.of(messages, reasons);
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
