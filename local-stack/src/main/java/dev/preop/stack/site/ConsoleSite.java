package dev.preop.stack.site;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * One port for a browser: the built console, its settings in {@code /config.json}, and everything below {@code /api} from
 * the task service.
 */
public final class ConsoleSite implements AutoCloseable {

    private static final long STOP_SECONDS = 5;

    private final Vertx vertx;
    private final SecurityHeaders headers;
    private final BuiltFiles files;
    private final ApiProxy api;
    private final String config;

    private ConsoleSite(Vertx vertx, Path built, URI taskService, URI supabase, String publishableKey) {
        this.vertx = vertx;
        this.headers = new SecurityHeaders(supabase);
        this.files = BuiltFiles.in(built);
        this.api = new ApiProxy(vertx, taskService);
        this.config = new JsonObject()
                .put("supabase_url", supabase.toString())
                .put("supabase_publishable_key", publishableKey)
                .encode();
    }

    /**
     * Serves the console that was built to {@code built} on a port of the loopback address.
     *
     * @param publishableKey the Supabase key that browsers may know
     */
    public static ConsoleSite start(int port, Path built, URI taskService, URI supabase, String publishableKey) {
        var site = new ConsoleSite(Vertx.vertx(), built, taskService, supabase, publishableKey);
        HttpServer server = site.vertx.createHttpServer().requestHandler(site::answer);
        server.listen(port, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        return site;
    }

    @Override
    public void close() {
        vertx.close()
                .toCompletionStage()
                .toCompletableFuture()
                .completeOnTimeout(null, STOP_SECONDS, TimeUnit.SECONDS)
                .join();
    }

    private void answer(HttpServerRequest request) {
        var path = request.path();
        if (path.startsWith("/api/")) {
            api.forward(request);
            return;
        }
        headers.addTo(request.response());
        if ("/config.json".equals(path)) {
            request.response()
                    .putHeader("content-type", "application/json")
                    .putHeader("cache-control", "no-store")
                    .end(config);
        } else {
            files.send(request);
        }
    }
}
