package dev.preop.task.user;

import dev.preop.kit.auth.UserClaims;
import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The user of the current request. */
@RequestScoped
public class SignedIn {

    private final JsonWebToken token;

    public SignedIn(JsonWebToken token) {
        this.token = token;
    }

    public User user() {
        return new User(
                UserClaims.of(token),
                "Bearer " + token.getRawToken(),
                Instant.ofEpochSecond(token.getExpirationTime()));
    }
}
