package dev.preop.gateway.media.bridge;

import dev.preop.gateway.media.MediaConfig;
import dev.preop.kit.auth.ServiceTokens;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.WebSocket;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketClientOptions;
import io.vertx.core.http.WebSocketConnectOptions;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.UUID;

/** Opens sockets to the speech bridge, each on the event loop of the caller. */
@Singleton
public class BridgeClient {

    private static final int MAX_CONNECTIONS = 10_000;
    private static final int CONNECT_TIMEOUT_MILLIS = 1_000;
    private static final int MAX_MESSAGE_BYTES = 65_536;

    private final WebSocketClient sockets;
    private final URI bridge;
    private final ServiceTokens tokens;

    public BridgeClient(Vertx vertx, MediaConfig config, ServiceTokens tokens) {
        this.bridge = config.speechBridgeUrl();
        this.tokens = tokens;
        this.sockets = vertx.createWebSocketClient(new WebSocketClientOptions()
                .setMaxConnections(MAX_CONNECTIONS)
                .setConnectTimeout(CONNECT_TIMEOUT_MILLIS)
                .setMaxFrameSize(MAX_MESSAGE_BYTES)
                .setMaxMessageSize(MAX_MESSAGE_BYTES)
                .setTcpNoDelay(true));
    }

    Future<WebSocket> connect(UUID sessionId) {
        return sockets.connect(new WebSocketConnectOptions()
                .setAbsoluteURI(bridge.resolve("/internal/media/" + sessionId).toString())
                .putHeader(HttpHeaders.AUTHORIZATION, tokens.bearer("speech-bridge")));
    }

    @PreDestroy
    void close() {
        sockets.close();
    }
}
