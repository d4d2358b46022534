package dev.preop.simulators.twilio;

import dev.preop.simulators.twilio.webhook.Signature;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.ServerWebSocket;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** The application behind Twilio in a test: records every webhook, checks its signature and serves the media socket. */
final class FakeApplication implements AutoCloseable {

    static final String ORIGIN = "https://calls.example";
    static final String AUTH_TOKEN = "test-token";
    static final String STREAM = "<Stream url=\"wss://calls.example/media/1\" statusCallback=\"" + ORIGIN + "/stream\">"
            + "<Parameter name=\"token\" value=\"one-time\"/></Stream>";

    private final HttpServer server;
    private final List<Webhook> webhooks = new CopyOnWriteArrayList<>();
    private final List<Boolean> handshakes = new CopyOnWriteArrayList<>();
    private volatile Answer twiml =
            new Answer(200, "text/xml", "<Response><Connect>" + STREAM + "</Connect></Response>");
    private volatile boolean refusing;
    private volatile Consumer<ServerWebSocket> media = socket -> {};

    record Webhook(String path, Map<String, String> form, boolean genuine) {}

    record Answer(int status, String contentType, String body) {}

    FakeApplication(Vertx vertx) {
        server = vertx.createHttpServer(new HttpServerOptions().setMaxWebSocketFrameSize(1 << 20))
                .webSocketHandler(socket -> {
                    if (refusing) {
                        socket.reject(403);
                        return;
                    }
                    String expected = Signature.of(AUTH_TOKEN, "wss://calls.example" + socket.uri(), Map.of());
                    handshakes.add(expected.equals(socket.headers().get("X-Twilio-Signature"))
                            && "calls.example".equals(socket.headers().get("Host")));
                    media.accept(socket);
                })
                .requestHandler(this::webhook)
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    String tunnel() {
        return ORIGIN + "=http://127.0.0.1:" + server.actualPort();
    }

    void answerWith(String document) {
        twiml = new Answer(200, "text/xml", document);
    }

    void answerWith(Answer answer) {
        twiml = answer;
    }

    void serveMedia(Consumer<ServerWebSocket> handler) {
        media = handler;
    }

    void refuseMedia() {
        refusing = true;
    }

    List<Webhook> webhooks(String path) {
        return webhooks.stream()
                .filter(webhook -> webhook.path().startsWith(path))
                .toList();
    }

    List<String> values(String path, String field) {
        List<String> values = new ArrayList<>();
        webhooks(path).forEach(webhook -> values.add(webhook.form().getOrDefault(field, "")));
        return values;
    }

    boolean everyRequestIsGenuine() {
        return webhooks.stream().allMatch(Webhook::genuine)
                && handshakes.stream().allMatch(Boolean::booleanValue);
    }

    List<Boolean> handshakes() {
        return handshakes;
    }

    @Override
    public void close() {
        server.close().toCompletionStage().toCompletableFuture().join();
    }

    private void webhook(HttpServerRequest request) {
        request.setExpectMultipart(true);
        request.end().onSuccess(end -> {
            Map<String, String> form = new LinkedHashMap<>();
            Map<String, List<String>> signed = new LinkedHashMap<>();
            request.formAttributes().forEach(field -> {
                form.put(field.getKey(), field.getValue());
                signed.put(field.getKey(), List.of(field.getValue()));
            });
            String expected = Signature.of(AUTH_TOKEN, ORIGIN + request.uri(), signed);
            webhooks.add(new Webhook(
                    request.path(),
                    form,
                    expected.equals(request.getHeader("X-Twilio-Signature"))
                            && "calls.example".equals(request.getHeader("Host"))));
            if (request.path().startsWith("/voice")) {
                Answer answer = twiml;
                request.response()
                        .setStatusCode(answer.status())
                        .putHeader("Content-Type", answer.contentType())
                        .end(answer.body());
            } else {
                request.response().setStatusCode(204).end();
            }
        });
    }
}
