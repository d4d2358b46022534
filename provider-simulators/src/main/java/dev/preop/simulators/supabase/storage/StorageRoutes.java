package dev.preop.simulators.supabase.storage;

import dev.preop.simulators.control.Fault;
import dev.preop.simulators.control.Faults;
import dev.preop.simulators.http.Json;
import dev.preop.simulators.supabase.auth.AccessTokens;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.Clock;
import java.util.function.Consumer;

/** Wires the endpoints below {@code /storage/v1} and turns every failure into Storage's error body. */
public final class StorageRoutes {

    private static final String REST = "(?<rest>.+)";

    private final Faults faults;
    private final BucketEndpoints buckets;
    private final ObjectEndpoints objects;
    private final DownloadEndpoints downloads;
    private final LinkEndpoints links;

    /** Storage whose users are those of {@code tokens}. */
    public StorageRoutes(AccessTokens tokens, Blobs blobs, Faults faults, Clock clock) {
        this.faults = faults;
        Catalogue catalogue = new Catalogue();
        SignedLinks signed = new SignedLinks(clock);
        buckets = new BucketEndpoints(catalogue, blobs, tokens, clock);
        objects = new ObjectEndpoints(catalogue, blobs, tokens, clock);
        downloads = new DownloadEndpoints(catalogue, blobs, tokens, signed);
        links = new LinkEndpoints(catalogue, tokens, signed);
    }

    /** Adds signed downloads, the only storage endpoint that needs no API key. */
    public void mountOpen(Router router) {
        router.getWithRegex("/storage/v1/object/sign/" + REST).handler(context -> run(context, downloads::signed));
    }

    /** Adds everything else. */
    public void mount(Router router) {
        router.route("/storage/v1/*").handler(context -> run(context, this::injected));
        router.post("/storage/v1/bucket").handler(context -> run(context, buckets::create));
        router.get("/storage/v1/bucket").handler(context -> run(context, buckets::list));
        router.get("/storage/v1/bucket/:bucket").handler(context -> run(context, buckets::get));
        router.delete("/storage/v1/bucket/:bucket").handler(context -> run(context, buckets::delete));
        router.post("/storage/v1/bucket/:bucket/empty").handler(context -> run(context, buckets::empty));

        router.post("/storage/v1/object/list/:bucket").handler(context -> run(context, objects::list));
        router.post("/storage/v1/object/sign/:bucket").handler(context -> run(context, links::signMany));
        router.postWithRegex("/storage/v1/object/sign/" + REST).handler(context -> run(context, links::signOne));
        router.getWithRegex("/storage/v1/object/info/" + REST).handler(context -> run(context, objects::info));
        router.getWithRegex("/storage/v1/object/(?:authenticated/)?" + REST)
                .handler(context -> run(context, downloads::authorised));
        router.delete("/storage/v1/object/:bucket").handler(context -> run(context, objects::deleteMany));
        router.deleteWithRegex("/storage/v1/object/" + REST).handler(context -> run(context, objects::deleteOne));
        router.putWithRegex("/storage/v1/object/" + REST).handler(context -> run(context, objects::replace));
        router.postWithRegex("/storage/v1/object/" + REST).handler(context -> run(context, objects::upload));
    }

    private void injected(RoutingContext context) {
        faults.take("storage_error").ifPresentOrElse(StorageRoutes::fail, context::next);
    }

    private static void fail(Fault fault) {
        throw StorageFailure.told(fault.details());
    }

    static ObjectPath path(RoutingContext context) {
        return ObjectPath.parse(context.pathParam("rest"));
    }

    static JsonObject body(RoutingContext context) {
        return Json.body(context).orElseThrow(() -> StorageFailure.missing("body"));
    }

    private static void run(RoutingContext context, Consumer<RoutingContext> endpoint) {
        try {
            endpoint.accept(context);
        } catch (StorageFailure failure) {
            failure.answer(context);
        } catch (ClassCastException wrongType) {
            StorageFailure.missing("a field of the right type").answer(context);
        }
    }

    /** Answers a failure to read or write bytes. */
    static void failed(RoutingContext context) {
        StorageFailure.internal().answer(context);
    }
}
