package dev.preop.simulators.supabase.storage;

import dev.preop.simulators.supabase.auth.AccessTokens;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** Making signed links; only for objects that exist and that the caller can see. */
final class LinkEndpoints {

    private final Catalogue catalogue;
    private final AccessTokens tokens;
    private final SignedLinks links;

    LinkEndpoints(Catalogue catalogue, AccessTokens tokens, SignedLinks links) {
        this.catalogue = catalogue;
        this.tokens = tokens;
        this.links = links;
    }

    void signOne(RoutingContext context) {
        ObjectPath target = StorageRoutes.path(context);
        StoredObject row = catalogue.visible(Caller.of(context, tokens), target.bucket(), target.path());
        context.json(new JsonObject().put("signedURL", links.sign(row, expiry(context))));
    }

    void signMany(RoutingContext context) {
        Caller caller = Caller.of(context, tokens);
        long expiry = expiry(context);
        JsonArray paths = StorageRoutes.body(context).getJsonArray("paths");
        if (paths == null) {
            throw StorageFailure.missing("paths");
        }
        JsonArray answer = new JsonArray();
        paths.forEach(path -> answer.add(signed(caller, context.pathParam("bucket"), path.toString(), expiry)));
        context.json(answer);
    }

    private JsonObject signed(Caller caller, String bucket, String path, long expiry) {
        String link = catalogue
                .find(bucket, path)
                .filter(row -> caller.sees(path))
                .map(row -> links.sign(row, expiry))
                .orElse(null);
        String error = link == null ? "Either the object does not exist or you do not have access to it" : null;
        return new JsonObject().put("error", error).put("path", path).put("signedURL", link);
    }

    private static long expiry(RoutingContext context) {
        if (StorageRoutes.body(context).getValue("expiresIn") instanceof Integer seconds && seconds >= 1) {
            return seconds;
        }
        throw StorageFailure.missing("expiresIn");
    }
}
