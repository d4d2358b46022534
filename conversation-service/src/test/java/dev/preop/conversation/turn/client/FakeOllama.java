package dev.preop.conversation.turn.client;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** A model server on a real socket that answers as it is told, and notices when a client goes away. */
public final class FakeOllama implements AutoCloseable {

    private final Vertx vertx = Vertx.vertx();
    private final HttpServer server;
    private final Queue<Consumer<HttpServerResponse>> answers = new ConcurrentLinkedQueue<>();
    private final List<JsonObject> requests = new CopyOnWriteArrayList<>();
    private final AtomicInteger abandoned = new AtomicInteger();
    private volatile String opening = "I would like to book a dental cleaning. Do you have time next week?";

    public FakeOllama() {
        try {
            server = vertx.createHttpServer()
                    .requestHandler(this::take)
                    .listen(0, "127.0.0.1")
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("the fake model server did not start", e);
        }
    }

    public URI uri() {
        return URI.create("http://127.0.0.1:" + server.actualPort());
    }

    /** The next streamed chat is answered with these lines, line breaks included as given. */
    public void answer(String... chunks) {
        answers.add(response -> {
            response.setChunked(true);
            for (String chunk : chunks) {
                response.write(chunk);
            }
            response.end();
        });
    }

    /** The next streamed chat gets these lines, and then nothing more until the client goes away. */
    public void answerAndHang(String... chunks) {
        answers.add(response -> {
            response.setChunked(true);
            response.exceptionHandler(ignored -> {});
            response.closeHandler(ignored -> abandoned.incrementAndGet());
            for (String chunk : chunks) {
                response.write(chunk);
            }
        });
    }

    /** The next streamed chat is answered by hand. */
    public void answerBy(Consumer<HttpServerResponse> hand) {
        answers.add(hand);
    }

    /** Nobody asked for the answers that are left. */
    public void forgetAnswers() {
        answers.clear();
    }

    /** What it writes as the opening; an empty one makes it fail. */
    public void opening(String text) {
        opening = text;
    }

    /** Bodies of the streamed chats so far. */
    public List<JsonObject> requests() {
        return requests;
    }

    /** How many hanging answers were abandoned by the client. */
    public int abandoned() {
        return abandoned.get();
    }

    public static String text(String content) {
        return line(new JsonObject().put("role", "assistant").put("content", content), false);
    }

    public static String hangUp(String reason) {
        return tool("hang_up", new JsonObject().put("reason", reason));
    }

    public static String tool(String name, JsonObject arguments) {
        JsonObject function = new JsonObject().put("name", name).put("arguments", arguments);
        JsonArray calls =
                new JsonArray().add(new JsonObject().put("id", "call_1").put("function", function));
        return line(new JsonObject().put("role", "assistant").put("content", "").put("tool_calls", calls), false);
    }

    public static String done() {
        return line(new JsonObject().put("role", "assistant").put("content", ""), true);
    }

    private static String line(JsonObject message, boolean done) {
        return new JsonObject()
                        .put("model", "qwen3:8b")
                        .put("created_at", "2026-11-21T10:00:00.1Z")
                        .put("message", message)
                        .put("done", done)
                        .encode()
                + "\n";
    }

    private void take(HttpServerRequest request) {
        request.bodyHandler(body -> answer(body, request.response()));
    }

    private void answer(Buffer body, HttpServerResponse response) {
        JsonObject chat = body.toJsonObject();
        if (chat.containsKey("format")) {
            script(response);
            return;
        }
        if (chat.getJsonArray("messages").isEmpty()) {
            response.end(done());
            return;
        }
        requests.add(chat);
        Consumer<HttpServerResponse> answer = answers.poll();
        if (answer == null) {
            response.setStatusCode(500).end("{\"error\":\"the test has no answer for this\"}");
        } else {
            answer.accept(response.putHeader("content-type", "application/x-ndjson"));
        }
    }

    private void script(HttpServerResponse response) {
        if (opening.isEmpty()) {
            response.setStatusCode(503).end("{\"error\":\"server busy\"}");
            return;
        }
        String content = new JsonObject().put("opening", opening).encode();
        response.putHeader("content-type", "application/json")
                .end(line(new JsonObject().put("role", "assistant").put("content", content), true));
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
