package dev.preop.task.user;

import dev.preop.kit.auth.UserClaims;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The user of the current request. */
@RequestScoped
public class SignedIn {

    private final JsonWebToken token;

    public SignedIn(JsonWebToken token) {
        this.token = token;
    }

    public User user() {
        UserClaims claims = UserClaims.of(token);
        JsonObject payload = new JsonObject(claims.json());
        Instant expiresAt = Instant.ofEpochSecond(token.getExpirationTime());
        return new User(claims, fullName(payload), verifiedPhone(payload), "Bearer " + token.getRawToken(), expiresAt);
    }

    /** Supabase Auth puts a number into the token only once it is confirmed, and writes it without the plus. */
    private static Optional<String> verifiedPhone(JsonObject payload) {
        return payload.getValue("phone") instanceof String phone && phone.matches("[1-9][0-9]{6,14}")
                ? Optional.of("+" + phone)
                : Optional.empty();
    }

    /** Users edit {@code user_metadata} themselves: good for a greeting, never for a decision. */
    private static Optional<String> fullName(JsonObject payload) {
        return payload.getValue("user_metadata") instanceof JsonObject metadata
                        && metadata.getValue("full_name") instanceof String name
                        && !name.isBlank()
                ? Optional.of(name.strip())
                : Optional.empty();
    }
}
