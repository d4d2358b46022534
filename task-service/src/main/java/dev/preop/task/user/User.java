package dev.preop.task.user;

import dev.preop.kit.auth.UserClaims;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A signed-in user.
 *
 * @param fullName for the sentence in which the agent says for whom it calls
 * @param verifiedPhone E.164; present only when Supabase Auth has confirmed it
 * @param bearer the user's own {@code Authorization}, by which other services are asked in the user's name
 * @param expiresAt when the token stops being good
 */
public record User(
        UserClaims claims,
        Optional<String> fullName,
        Optional<String> verifiedPhone,
        String bearer,
        Instant expiresAt) {

    public UUID id() {
        return claims.userId();
    }

    /** What calls made for this user need to know. */
    public Owner owner() {
        return new Owner(id(), fullName, verifiedPhone);
    }

    @Override
    public String toString() {
        return "User[" + id() + "]";
    }
}
