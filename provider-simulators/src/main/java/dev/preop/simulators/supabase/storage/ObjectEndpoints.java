package dev.preop.simulators.supabase.storage;

import dev.preop.simulators.supabase.auth.AccessTokens;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Uploading, describing, listing and deleting objects. */
final class ObjectEndpoints {

    private final Catalogue catalogue;
    private final Blobs blobs;
    private final AccessTokens tokens;
    private final Clock clock;

    ObjectEndpoints(Catalogue catalogue, Blobs blobs, AccessTokens tokens, Clock clock) {
        this.catalogue = catalogue;
        this.blobs = blobs;
        this.tokens = tokens;
        this.clock = clock;
    }

    void upload(RoutingContext context) {
        ObjectPath target = writable(context);
        boolean upsert = Boolean.parseBoolean(context.request().getHeader("x-upsert"));
        if (!upsert && catalogue.find(target.bucket(), target.path()).isPresent()) {
            throw StorageFailure.objectExists();
        }
        store(context, target);
    }

    void replace(RoutingContext context) {
        ObjectPath target = writable(context);
        if (catalogue.find(target.bucket(), target.path()).isEmpty()) {
            throw StorageFailure.noSuchKey();
        }
        store(context, target);
    }

    void info(RoutingContext context) {
        ObjectPath target = StorageRoutes.path(context);
        context.json(catalogue
                .visible(Caller.of(context, tokens), target.bucket(), target.path())
                .toJson(target.path()));
    }

    void list(RoutingContext context) {
        Caller caller = Caller.of(context, tokens);
        JsonObject wish = StorageRoutes.body(context);
        if (!(wish.getValue("prefix") instanceof String prefix)) {
            throw StorageFailure.missing("prefix");
        }
        String folder = prefix.isEmpty() || prefix.endsWith("/") ? prefix : prefix + "/";
        List<StoredObject> visible =
                catalogue
                        .objectsBelow(
                                catalogue.bucket(context.pathParam("bucket")).name(), folder)
                        .stream()
                        .filter(row -> caller.sees(row.path()))
                        .toList();
        context.json(Listing.of(visible, folder, wish.getInteger("limit", 100), wish.getInteger("offset", 0)));
    }

    void deleteOne(RoutingContext context) {
        ObjectPath target = StorageRoutes.path(context);
        StoredObject row = catalogue.visible(Caller.of(context, tokens), target.bucket(), target.path());
        catalogue.remove(row);
        blobs.delete(row.id())
                .onSuccess(done -> context.json(new JsonObject().put("message", "Successfully deleted")))
                .onFailure(cause -> StorageRoutes.failed(context));
    }

    void deleteMany(RoutingContext context) {
        Caller caller = Caller.of(context, tokens);
        JsonArray paths = StorageRoutes.body(context).getJsonArray("prefixes");
        if (paths == null) {
            throw StorageFailure.missing("prefixes");
        }
        List<StoredObject> rows = paths.stream()
                .map(path -> catalogue.find(context.pathParam("bucket"), path.toString()))
                .flatMap(Optional::stream)
                .filter(row -> caller.sees(row.path()))
                .toList();
        rows.forEach(catalogue::remove);
        JsonArray answer =
                new JsonArray(rows.stream().map(row -> row.toJson(row.path())).toList());
        Future.all(rows.stream().map(row -> blobs.delete(row.id())).toList())
                .onSuccess(done -> context.json(answer))
                .onFailure(cause -> StorageRoutes.failed(context));
    }

    private ObjectPath writable(RoutingContext context) {
        ObjectPath target = StorageRoutes.path(context);
        if (!Caller.of(context, tokens).sees(target.path())) {
            throw StorageFailure.rowLevelSecurity();
        }
        return target;
    }

    private void store(RoutingContext context, ObjectPath target) {
        Bucket bucket = catalogue.bucket(target.bucket());
        Buffer bytes = Objects.requireNonNullElseGet(context.body().buffer(), Buffer::buffer);
        String type = Objects.requireNonNullElse(
                context.request().getHeader(HttpHeaders.CONTENT_TYPE), "application/octet-stream");
        if (bytes.length() > bucket.fileSizeLimit()) {
            throw StorageFailure.tooLarge();
        }
        if (!bucket.accepts(type)) {
            throw StorageFailure.wrongMimeType(type);
        }
        String cache = Objects.requireNonNullElse(context.request().getHeader(HttpHeaders.CACHE_CONTROL), "no-cache");
        StoredObject row = new StoredObject(
                UUID.randomUUID(), target.bucket(), target.path(), type, cache, bytes.length(), clock.instant());
        blobs.write(row.id(), bytes)
                .compose(written ->
                        catalogue.put(row).map(old -> blobs.delete(old.id())).orElseGet(Future::succeededFuture))
                .onSuccess(done -> context.json(
                        new JsonObject().put("Id", row.id().toString()).put("Key", row.key())))
                .onFailure(cause -> StorageRoutes.failed(context));
    }
}
