package dev.preop.simulators.supabase;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.handler.CorsHandler;
import java.util.Set;

/** Pages of any origin may talk to the project, with the headers that its own clients send and no others. */
final class BrowserAccess {

    private static final Set<String> HEADERS = Set.of(
            "accept", "apikey", "authorization", "content-type", "x-client-info", "x-supabase-api-version", "x-upsert");

    private BrowserAccess() {}

    /** Answers preflights, which carry no key, and marks every other answer as readable. */
    static void mount(Router router) {
        router.route()
                .handler(CorsHandler.create()
                        .allowedMethods(Set.of(
                                HttpMethod.GET,
                                HttpMethod.HEAD,
                                HttpMethod.POST,
                                HttpMethod.PUT,
                                HttpMethod.PATCH,
                                HttpMethod.DELETE))
                        .allowedHeaders(HEADERS)
                        .exposedHeaders(Set.of("x-supabase-api-version", "x-total-count", "link"))
                        .maxAgeSeconds(3_600));
    }
}
