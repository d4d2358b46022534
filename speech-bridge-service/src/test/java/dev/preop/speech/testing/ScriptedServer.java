package dev.preop.speech.testing;

import dev.preop.kit.time.VertxTimers;
import dev.preop.speech.provider.ProviderSocket;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.http.WebSocketConnectOptions;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A provider whose every word is the test's, and one event loop for the client under test. */
public final class ScriptedServer implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 5;

    private final Vertx vertx = Vertx.vertx();
    private final Context context = vertx.getOrCreateContext();
    private final BlockingQueue<String> received = new LinkedBlockingQueue<>();
    private final BlockingQueue<ServerWebSocket> connections = new LinkedBlockingQueue<>();
    private final HttpServer server;
    private volatile int refusal;

    public ScriptedServer() {
        server = vertx.createHttpServer()
                .requestHandler(this::accept)
                .listen(0, "localhost")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    /** Further connections are refused with this status. */
    public void refuseWith(int status) {
        refusal = status;
    }

    /** A socket to this server, not opened yet. */
    public ProviderSocket socket() {
        WebSocketConnectOptions options = new WebSocketConnectOptions()
                .setHost("localhost")
                .setPort(server.actualPort())
                .setURI("/");
        return new ProviderSocket(
                "test provider",
                vertx.createWebSocketClient(ProviderSocket.clientOptions()),
                options,
                new VertxTimers(vertx),
                System::nanoTime);
    }

    /** Runs {@code action} on the client's event loop and waits for it. */
    public void onLoop(Runnable action) throws Exception {
        CompletableFuture<Void> done = new CompletableFuture<>();
        context.runOnContext(ignored -> {
            action.run();
            done.complete(null);
        });
        done.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    public ServerWebSocket connection() throws InterruptedException {
        ServerWebSocket connection = connections.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (connection == null) {
            throw new AssertionError("nobody connected");
        }
        return connection;
    }

    /** Whether somebody has connected of whom {@link #connection} has not told. */
    public boolean connected() {
        return !connections.isEmpty();
    }

    public String next() throws InterruptedException {
        String message = received.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (message == null) {
            throw new AssertionError("nothing was sent");
        }
        return message;
    }

    public boolean nothingMore() throws InterruptedException {
        return received.poll(100, TimeUnit.MILLISECONDS) == null;
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private void accept(HttpServerRequest request) {
        if (refusal != 0) {
            request.response().setStatusCode(refusal).end();
        } else {
            request.toWebSocket().onSuccess(socket -> {
                socket.textMessageHandler(received::add);
                connections.add(socket);
            });
        }
    }
}
