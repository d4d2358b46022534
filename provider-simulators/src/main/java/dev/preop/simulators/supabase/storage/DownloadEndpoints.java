package dev.preop.simulators.supabase.storage;

import dev.preop.simulators.supabase.auth.AccessTokens;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;

/** Handing out bytes, to who may see the object or holds a signed link to it. */
final class DownloadEndpoints {

    private final Catalogue catalogue;
    private final Blobs blobs;
    private final AccessTokens tokens;
    private final SignedLinks links;

    DownloadEndpoints(Catalogue catalogue, Blobs blobs, AccessTokens tokens, SignedLinks links) {
        this.catalogue = catalogue;
        this.blobs = blobs;
        this.tokens = tokens;
        this.links = links;
    }

    void authorised(RoutingContext context) {
        ObjectPath target = StorageRoutes.path(context);
        send(context, catalogue.visible(Caller.of(context, tokens), target.bucket(), target.path()));
    }

    void signed(RoutingContext context) {
        ObjectPath target = StorageRoutes.path(context);
        links.check(context.request().getParam("token"), target.key());
        send(context, catalogue.visible(new Caller.Service(), target.bucket(), target.path()));
    }

    private void send(RoutingContext context, StoredObject row) {
        blobs.read(row.id())
                .onSuccess(bytes -> send(context, row, bytes))
                .onFailure(cause -> StorageRoutes.failed(context));
    }

    private static void send(RoutingContext context, StoredObject row, Buffer bytes) {
        HttpServerResponse response = context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, row.mimeType())
                .putHeader(HttpHeaders.CACHE_CONTROL, row.cacheControl())
                .putHeader(HttpHeaders.ETAG, row.etag())
                .putHeader(HttpHeaders.ACCEPT_RANGES, "bytes");
        String name = context.request().getParam("download");
        if (name != null) {
            response.putHeader("Content-Disposition", name.isEmpty() ? "attachment" : "attachment; filename=" + name);
        }
        switch (ByteRange.of(context.request().getHeader("Range"), bytes.length())) {
            case ByteRange.Whole() -> response.end(bytes);
            case ByteRange.Part(ByteRange range) ->
                response.setStatusCode(206)
                        .putHeader(
                                HttpHeaders.CONTENT_RANGE,
                                "bytes " + range.first() + "-" + range.last() + "/" + bytes.length())
                        .end(bytes.slice(range.first(), range.last() + 1));
            case ByteRange.Unsatisfiable() ->
                response.setStatusCode(416)
                        .putHeader(HttpHeaders.CONTENT_RANGE, "bytes */" + bytes.length())
                        .end();
        }
    }
}
