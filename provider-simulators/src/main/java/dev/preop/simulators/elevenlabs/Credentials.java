package dev.preop.simulators.elevenlabs;

import io.vertx.core.http.HttpServerRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Who may come in: holders of the API key, and of single-use tokens that live for 15 minutes. */
public final class Credentials {

    private static final Duration TOKEN_LIFETIME = Duration.ofMinutes(15);

    private final String apiKey;
    private final Clock clock;
    private final Map<String, Instant> tokens = new ConcurrentHashMap<>();

    Credentials(String apiKey, Clock clock) {
        this.apiKey = apiKey;
        this.clock = clock;
    }

    /** Whether the request carries the API key. */
    public boolean hasKey(HttpServerRequest request) {
        return apiKey.equals(request.getHeader("xi-api-key"));
    }

    /** Whether a socket may be opened: by the API key, or by using up a token of this type. */
    public boolean mayConnect(HttpServerRequest request, String type) {
        String token = request.getParam("token");
        return hasKey(request) || token != null && use(type + ":" + token);
    }

    /** Makes a token that opens one socket. */
    String issue(String type) {
        tokens.values().removeIf(expiry -> expiry.isBefore(clock.instant()));
        String token = "sutkn_" + UUID.randomUUID().toString().replace("-", "");
        tokens.put(type + ":" + token, clock.instant().plus(TOKEN_LIFETIME));
        return token;
    }

    private boolean use(String key) {
        Instant expiry = tokens.remove(key);
        return expiry != null && expiry.isAfter(clock.instant());
    }
}
