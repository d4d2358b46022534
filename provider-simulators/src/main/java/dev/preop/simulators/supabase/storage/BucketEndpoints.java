package dev.preop.simulators.supabase.storage;

import dev.preop.simulators.supabase.auth.AccessTokens;
import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.time.Clock;
import java.util.List;

/** Making, showing, emptying and dropping buckets; all of it is the secret key's. */
final class BucketEndpoints {

    private final Catalogue catalogue;
    private final Blobs blobs;
    private final AccessTokens tokens;
    private final Clock clock;

    BucketEndpoints(Catalogue catalogue, Blobs blobs, AccessTokens tokens, Clock clock) {
        this.catalogue = catalogue;
        this.blobs = blobs;
        this.tokens = tokens;
        this.clock = clock;
    }

    void create(RoutingContext context) {
        Caller.of(context, tokens).requireService();
        Bucket bucket = Bucket.parse(StorageRoutes.body(context), clock.instant());
        catalogue.create(bucket);
        context.json(new JsonObject().put("name", bucket.name()));
    }

    void list(RoutingContext context) {
        boolean service = Caller.of(context, tokens) instanceof Caller.Service;
        JsonArray rows = new JsonArray();
        if (service) {
            catalogue.buckets().forEach(bucket -> rows.add(bucket.toJson()));
        }
        context.json(rows);
    }

    void get(RoutingContext context) {
        if (!(Caller.of(context, tokens) instanceof Caller.Service)) {
            throw StorageFailure.noSuchBucket();
        }
        context.json(catalogue.bucket(context.pathParam("bucket")).toJson());
    }

    void delete(RoutingContext context) {
        Caller.of(context, tokens).requireService();
        catalogue.drop(context.pathParam("bucket"));
        context.json(new JsonObject().put("message", "Successfully deleted"));
    }

    void empty(RoutingContext context) {
        Caller.of(context, tokens).requireService();
        List<StoredObject> rows = catalogue.objectsBelow(
                catalogue.bucket(context.pathParam("bucket")).name(), "");
        rows.forEach(catalogue::remove);
        Future.all(rows.stream().map(row -> blobs.delete(row.id())).toList())
                .onSuccess(done -> context.json(new JsonObject().put("message", "Successfully emptied")))
                .onFailure(cause -> StorageRoutes.failed(context));
    }
}
