package dev.preop.speech.testing;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;

/** Supabase Storage as far as a recording needs it; it begins without a bucket, and fails as told. */
public final class FakeStorage implements AutoCloseable {

    public static final String SECRET_KEY = "test-secret-key";

    private final Vertx vertx = Vertx.vertx();
    private final Map<String, byte[]> objects = new ConcurrentHashMap<>();
    private final List<String> log = new CopyOnWriteArrayList<>();
    private final Queue<JsonObject> failures = new ConcurrentLinkedDeque<>();
    private final HttpServer server;
    private volatile boolean bucket;

    public FakeStorage() {
        server = vertx.createHttpServer()
                .requestHandler(this::answer)
                .listen(0, "localhost")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    public String url() {
        return "http://localhost:" + server.actualPort();
    }

    /** What lies under a path of the bucket {@code recordings}. */
    public Map<String, byte[]> objects() {
        return Map.copyOf(objects);
    }

    /** All requests, in order. */
    public List<String> log() {
        return List.copyOf(log);
    }

    /** The next request that comes fails so. */
    public void failWith(String statusCode, String code) {
        failures.add(new JsonObject().put("statusCode", statusCode).put("code", code));
    }

    private void answer(HttpServerRequest request) {
        request.body().onSuccess(body -> {
            String path = request.path().replace("/storage/v1", "");
            log.add(path);
            JsonObject failure = failures.poll();
            if (request.method() == HttpMethod.GET) {
                byte[] object = objects.get(path.replace("/object/sign/recordings/", ""));
                if (object == null) {
                    request.response().setStatusCode(404).end();
                } else {
                    request.response().putHeader("content-type", "audio/wav").end(Buffer.buffer(object));
                }
            } else if (!SECRET_KEY.equals(request.getHeader("apikey"))) {
                refuse(request, new JsonObject().put("statusCode", "403").put("code", "AccessDenied"));
            } else if (failure != null) {
                refuse(request, failure);
            } else if (path.equals("/bucket")) {
                bucket = true;
                request.response().end("{\"name\":\"recordings\"}");
            } else if (!bucket) {
                refuse(request, new JsonObject().put("statusCode", "404").put("code", "NoSuchBucket"));
            } else if (request.method() == HttpMethod.DELETE) {
                body.toJsonObject().getJsonArray("prefixes").forEach(objects::remove);
                request.response().end("[]");
            } else if (path.equals("/object/sign/recordings")) {
                JsonArray rows = new JsonArray();
                body.toJsonObject()
                        .getJsonArray("paths")
                        .forEach(object -> rows.add(new JsonObject()
                                .put("path", object)
                                .put("signedURL", "/object/sign/recordings/" + object + "?token=t")));
                request.response().end(rows.encode());
            } else {
                objects.put(path.replace("/object/recordings/", ""), body.getBytes());
                request.response().end("{\"Id\":\"1\",\"Key\":\"k\"}");
            }
        });
    }

    private static void refuse(HttpServerRequest request, JsonObject body) {
        request.response().setStatusCode(400).end(body.encode());
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
