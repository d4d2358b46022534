package dev.preop.stack.site;

import io.vertx.core.http.HttpServerResponse;
import java.net.URI;

/**
 * What a browser may do with the console's pages: run their own scripts only, talk to their own origin and to Supabase
 * only, and stand in nobody's frame. The container's nginx says the same.
 */
final class SecurityHeaders {

    private final String policy;

    SecurityHeaders(URI supabase) {
        this.policy = policy(supabase.toString());
    }

    static String policy(String supabase) {
        return "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; "
                + "media-src 'self' blob:; connect-src 'self' " + supabase + "; "
                + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }

    void addTo(HttpServerResponse response) {
        response.putHeader("content-security-policy", policy)
                .putHeader("x-content-type-options", "nosniff")
                .putHeader("referrer-policy", "no-referrer")
                .putHeader("cross-origin-opener-policy", "same-origin")
                .putHeader("permissions-policy", "camera=(), microphone=(), geolocation=()");
    }
}
