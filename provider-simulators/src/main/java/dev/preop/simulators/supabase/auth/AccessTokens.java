package dev.preop.simulators.supabase.auth;

import dev.preop.simulators.supabase.Jwt;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Issues and checks the ES256 access tokens of signed-in users. */
public final class AccessTokens {

    private final SigningKey key = new SigningKey();
    private final String issuer;
    private final Duration lifetime;
    private final Clock clock;

    /** Tokens of {@code issuer}, each good for {@code lifetime}. */
    public AccessTokens(String issuer, Duration lifetime, Clock clock) {
        this.issuer = issuer;
        this.lifetime = lifetime;
        this.clock = clock;
    }

    /** The user id of a valid, unexpired token. Whether its session still lives is not looked at, as in any local check. */
    public Optional<UUID> subject(String token) {
        return verify(token).map(claims -> UUID.fromString(claims.getString("sub")));
    }

    Optional<JsonObject> verify(String token) {
        return Jwt.decode(token, key::verifies)
                .filter(claims -> claims.getLong("exp") > clock.instant().getEpochSecond());
    }

    JsonObject jwks() {
        return new JsonObject().put("keys", new JsonArray().add(key.jwk()));
    }

    String issuer() {
        return issuer;
    }

    /** The token response of a grant. */
    JsonObject grant(User user, Sessions.Session session, String refreshToken) {
        Instant now = clock.instant();
        long expiry = now.plus(lifetime).getEpochSecond();
        JsonObject claims = new JsonObject()
                .put("iss", issuer)
                .put("sub", user.id().toString())
                .put("aud", "authenticated")
                .put("exp", expiry)
                .put("iat", now.getEpochSecond())
                .put("email", user.email())
                .put("phone", user.phone())
                .put("app_metadata", user.appMetadata())
                .put("user_metadata", user.userMetadata())
                .put("role", "authenticated")
                .put("aal", "aal1")
                .put(
                        "amr",
                        new JsonArray()
                                .add(new JsonObject()
                                        .put("method", session.method())
                                        .put("timestamp", session.signedInAt().getEpochSecond())))
                .put("session_id", session.id().toString())
                .put("is_anonymous", false);
        return new JsonObject()
                .put("access_token", Jwt.encode(key.header(), claims, key::sign))
                .put("token_type", "bearer")
                .put("expires_in", lifetime.toSeconds())
                .put("expires_at", expiry)
                .put("refresh_token", refreshToken)
                .put("user", user.toJson(session.signedInAt()))
                .putNull("weak_password");
    }
}
