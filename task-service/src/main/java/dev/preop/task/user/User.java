package dev.preop.task.user;

import dev.preop.kit.auth.UserClaims;
import java.time.Instant;
import java.util.UUID;

/**
 * A signed-in user.
 *
 * @param bearer the user's own {@code Authorization}, by which other services are asked in the user's name
 * @param expiresAt when the token stops being good
 */
public record User(UserClaims claims, String bearer, Instant expiresAt) {

    public UUID id() {
        return claims.userId();
    }

    /** What calls made for this user need to know. */
    public Owner owner() {
        return Owner.of(claims);
    }

    @Override
    public String toString() {
        return "User[" + id() + "]";
    }
}
