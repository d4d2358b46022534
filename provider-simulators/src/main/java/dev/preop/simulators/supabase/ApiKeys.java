package dev.preop.simulators.supabase;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The gateway in front of Auth and Storage: no request passes without one of the project's two API keys. */
public final class ApiKeys implements Handler<RoutingContext> {

    private static final String KEY = "sim.apikey";

    private final SupabaseSettings settings;

    ApiKeys(SupabaseSettings settings) {
        this.settings = settings;
    }

    /** Whether the request came with the key that bypasses row level security. */
    public static boolean isSecret(RoutingContext context) {
        return Boolean.TRUE.equals(context.get(KEY));
    }

    /** The bearer token of the request; a key repeated as bearer is tolerated here and fails further down, as it does there. */
    public static @Nullable String bearer(RoutingContext context) {
        String value = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        return value != null && value.regionMatches(true, 0, "Bearer ", 0, 7)
                ? value.substring(7).trim()
                : null;
    }

    @Override
    public void handle(RoutingContext context) {
        String key = context.request().getHeader("apikey");
        if (key == null) {
            refuse(context, "No API key found in request", "No `apikey` request header or url param was found.");
        } else if (!key.equals(settings.publishableKey()) && !key.equals(settings.secretKey())) {
            refuse(context, "Invalid API key", "Double check your Supabase publishable or secret API key.");
        } else if (key.equals(settings.secretKey()) && isBrowser(context)) {
            refuse(
                    context,
                    "Forbidden use of secret API key in browser",
                    "Secret API keys can only be used on a server.");
        } else {
            context.put(KEY, key.equals(settings.secretKey()));
            context.next();
        }
    }

    private static boolean isBrowser(RoutingContext context) {
        String agent = context.request().getHeader(HttpHeaders.USER_AGENT);
        return agent != null && agent.toLowerCase(Locale.ROOT).startsWith("mozilla/");
    }

    private static void refuse(RoutingContext context, String message, String hint) {
        context.response().setStatusCode(401);
        context.json(new JsonObject().put("message", message).put("hint", hint));
    }
}
