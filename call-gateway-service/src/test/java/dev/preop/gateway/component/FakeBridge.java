package dev.preop.gateway.component;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A speech bridge that only remembers and says what it is told to. */
final class FakeBridge implements AutoCloseable {

    final List<ServerWebSocket> sockets = new CopyOnWriteArrayList<>();
    final List<JsonObject> controls = new CopyOnWriteArrayList<>();
    final List<Buffer> audio = new CopyOnWriteArrayList<>();
    final List<String> paths = new CopyOnWriteArrayList<>();
    final List<String> authorizations = new CopyOnWriteArrayList<>();

    private final HttpServer server;

    FakeBridge(Vertx vertx, int port) {
        server = vertx.createHttpServer()
                .requestHandler(request -> request.toWebSocket().onSuccess(this::accept));
        server.listen(port, "localhost")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    ServerWebSocket socket() {
        return sockets.getLast();
    }

    private void accept(ServerWebSocket socket) {
        paths.add(socket.path());
        authorizations.add(socket.headers().get("Authorization"));
        socket.textMessageHandler(text -> controls.add(new JsonObject(text)));
        socket.binaryMessageHandler(audio::add);
        sockets.add(socket);
    }

    @Override
    public void close() {
        server.close().toCompletionStage().toCompletableFuture().join();
    }
}
