package dev.preop.speech.recording.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.preop.kit.time.Timers;
import dev.preop.speech.provider.ProviderJson;
import dev.preop.speech.recording.SoundStore;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Keeps sound in a private bucket of Supabase Storage. */
@Singleton
class SupabaseStorage implements SoundStore {

    private static final int TIMEOUT_MILLIS = 20_000;
    private static final int LINK_SECONDS = 600;
    private static final List<Duration> PAUSES = List.of(Duration.ofSeconds(1), Duration.ofSeconds(5));

    private final StorageConfig config;
    private final HttpClient client;
    private final Timers timers;
    private final String base;

    SupabaseStorage(StorageConfig config, Vertx vertx, Timers timers) {
        this.config = config;
        this.timers = timers;
        this.base = config.url().toString().replaceFirst("/+$", "") + "/storage/v1";
        this.client = vertx.createHttpClient(new HttpClientOptions().setConnectTimeout(2_000));
    }

    @Override
    public Future<Void> put(String path, byte[] wave) {
        String target = "/object/" + config.bucket() + "/" + path;
        Supplier<Future<Buffer>> upload = () -> post(target, "audio/wav", Buffer.buffer(wave));
        return patiently(
                        () -> upload.get()
                                .recover(failure -> failure instanceof StorageFailure known && known.isNoSuchBucket()
                                        ? makeBucket().compose(made -> upload.get())
                                        : Future.failedFuture(failure)),
                        0)
                .mapEmpty();
    }

    @Override
    public Future<List<URI>> links(List<String> paths) {
        ObjectNode wish = ProviderJson.object().put("expiresIn", LINK_SECONDS);
        paths.forEach(wish.putArray("paths")::add);
        return post("/object/sign/" + config.bucket(), "application/json", Buffer.buffer(wish.toString()))
                .map(answer -> links(ProviderJson.list(answer.toString()), paths.size()));
    }

    @Override
    public Future<Void> delete(List<String> paths) {
        ObjectNode wish = ProviderJson.object();
        paths.forEach(wish.putArray("prefixes")::add);
        return send(HttpMethod.DELETE, "/object/" + config.bucket(), "application/json", Buffer.buffer(wish.toString()))
                .recover(failure -> failure instanceof StorageFailure known && known.isNoSuchBucket()
                        ? Future.succeededFuture(Buffer.buffer())
                        : Future.failedFuture(failure))
                .mapEmpty();
    }

    private List<URI> links(List<JsonNode> rows, int wanted) {
        List<URI> links = new ArrayList<>();
        for (JsonNode row : rows) {
            ProviderJson.text(row, "signedURL").ifPresent(link -> links.add(URI.create(base + link)));
        }
        if (links.size() != wanted) {
            throw StorageFailure.refused(200, "", "links missing");
        }
        return List.copyOf(links);
    }

    private Future<Buffer> makeBucket() {
        ObjectNode bucket = ProviderJson.object()
                .put("name", config.bucket())
                .put("id", config.bucket())
                .put("public", false);
        bucket.putArray("allowed_mime_types").add("audio/wav");
        return post("/bucket", "application/json", Buffer.buffer(bucket.toString()))
                .recover(failure -> failure instanceof StorageFailure known && known.isAlreadyThere()
                        ? Future.succeededFuture(Buffer.buffer())
                        : Future.failedFuture(failure));
    }

    private Future<Buffer> patiently(Supplier<Future<Buffer>> action, int tries) {
        return action.get().recover(failure -> {
            if (tries >= PAUSES.size() || !(failure instanceof StorageFailure known) || !known.passing()) {
                return Future.failedFuture(failure);
            }
            Promise<Buffer> later = Promise.promise();
            timers.after(PAUSES.get(tries), () -> patiently(action, tries + 1).onComplete(later));
            return later.future();
        });
    }

    private Future<Buffer> post(String path, String type, Buffer body) {
        return send(HttpMethod.POST, path, type, body);
    }

    private Future<Buffer> send(HttpMethod method, String path, String type, Buffer body) {
        RequestOptions options = new RequestOptions()
                .setMethod(method)
                .setAbsoluteURI(base + path)
                .putHeader("apikey", config.secretKey())
                .putHeader("content-type", type)
                .putHeader("x-upsert", "true");
        options.setTimeout(TIMEOUT_MILLIS);
        return client.request(options)
                .compose(request -> request.send(body))
                .compose(response -> response.body()
                        .compose(content -> response.statusCode() == 200
                                ? Future.succeededFuture(content)
                                : Future.failedFuture(failure(response.statusCode(), content))))
                .recover(failure -> Future.failedFuture(
                        failure instanceof StorageFailure ? failure : StorageFailure.unreachable(failure)));
    }

    private static StorageFailure failure(int status, Buffer content) {
        return ProviderJson.read(content.toString())
                .map(body -> StorageFailure.refused(
                        status,
                        ProviderJson.text(body, "statusCode").orElse(""),
                        ProviderJson.text(body, "code").orElse("")))
                .orElseGet(() -> StorageFailure.refused(status, "", ""));
    }
}
