package dev.preop.gateway.component;

import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Twilio's REST API as far as the gateway uses it; it remembers what it was asked. */
final class FakeTwilioApi implements AutoCloseable {

    record Asked(String path, String authorization, MultiMap form) {}

    final List<Asked> asked = new CopyOnWriteArrayList<>();
    volatile Consumer<HttpServerRequest> answer = FakeTwilioApi::accept;

    private final HttpServer server;

    FakeTwilioApi(Vertx vertx, int port) {
        server = vertx.createHttpServer().requestHandler(this::handle);
        server.listen(port, "localhost")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    static void accept(HttpServerRequest request) {
        request.response()
                .setStatusCode(request.path().matches(".*/(Calls|Messages)[.]json") ? 201 : 200)
                .putHeader("Content-Type", "application/json")
                .end("{\"sid\":\"" + TestCall.CALL_SID + "\",\"status\":\"queued\"}");
    }

    static Consumer<HttpServerRequest> refuse(int status, int code) {
        return request -> request.response()
                .setStatusCode(status)
                .putHeader("Content-Type", "application/json")
                .end("{\"code\":" + code + ",\"message\":\"no\",\"status\":" + status + "}");
    }

    private void handle(HttpServerRequest request) {
        request.setExpectMultipart(true);
        request.endHandler(end -> {
            asked.add(new Asked(request.path(), request.getHeader("Authorization"), request.formAttributes()));
            answer.accept(request);
        });
    }

    @Override
    public void close() {
        server.close().toCompletionStage().toCompletableFuture().join();
    }
}
