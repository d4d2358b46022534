package dev.preop.stack.site;

import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.JsonObject;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.Locale;
import java.util.Set;

/** Hands requests to the task service and its answers back as they come, so that a live feed stays live. */
final class ApiProxy {

    private static final System.Logger LOG = System.getLogger(ApiProxy.class.getName());

    /** A feed keeps its connection for as long as its page is open. */
    private static final int CONNECTIONS = 256;

    /**
     * What one connection says to its other end only; and the origin, which is ours by whatever name the browser knows us: an
     * answer without a word about origins is for our own pages alone.
     */
    private static final Set<String> NOT_HANDED_ON = Set.of(
            "connection",
            "keep-alive",
            "origin",
            "proxy-authenticate",
            "proxy-authorization",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade");

    private final Vertx vertx;
    private final HttpClient client;

    ApiProxy(Vertx vertx, URI target) {
        this.vertx = vertx;
        this.client = vertx.createHttpClient(
                new HttpClientOptions().setDefaultHost(target.getHost()).setDefaultPort(target.getPort()),
                new PoolOptions().setHttp1MaxSize(CONNECTIONS));
    }

    void forward(HttpServerRequest request) {
        request.pause();
        client.request(new RequestOptions().setMethod(request.method()).setURI(request.uri()))
                .onSuccess(onward -> send(request, onward))
                .onFailure(problem -> unavailable(request));
    }

    private void send(HttpServerRequest request, HttpClientRequest onward) {
        copy(request.headers(), onward.headers());
        onward.setChunked(!request.headers().contains("content-length"));
        onward.exceptionHandler(end -> LOG.log(Level.DEBUG, "a request ended early: {0}", end.getMessage()));
        request.response().closeHandler(gone -> onward.reset());
        onward.send(request).onSuccess(answer -> sendBack(answer, request)).onFailure(problem -> unavailable(request));
    }

    private void sendBack(HttpClientResponse answer, HttpServerRequest request) {
        var response = request.response();
        response.setStatusCode(answer.statusCode());
        copy(answer.headers(), response.headers());
        response.setChunked(!answer.headers().contains("content-length"));
        // an answer that broke off must not look whole; that a browser has left is seen by a write that fails, and from
        // within that write its connection is not to be closed
        answer.pipe()
                .endOnFailure(false)
                .to(response)
                .onFailure(problem ->
                        vertx.runOnContext(then -> request.connection().close()));
    }

    private static void copy(MultiMap from, MultiMap to) {
        from.forEach((name, value) -> {
            if (!NOT_HANDED_ON.contains(name.toLowerCase(Locale.ROOT))) {
                to.add(name, value);
            }
        });
    }

    private static void unavailable(HttpServerRequest request) {
        var response = request.response();
        if (response.headWritten() || response.closed()) {
            return;
        }
        response.setStatusCode(503)
                .putHeader("content-type", "application/problem+json")
                .end(new JsonObject()
                        .put("type", "https://preop.dev/problems/service-unavailable")
                        .put("title", "A service is not available")
                        .put("status", 503)
                        .put("code", "service_unavailable")
                        .encode());
    }
}
