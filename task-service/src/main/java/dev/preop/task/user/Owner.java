package dev.preop.task.user;

import dev.preop.kit.auth.UserClaims;
import io.vertx.core.json.JsonObject;
import java.util.Optional;
import java.util.UUID;

/**
 * On whose behalf a call is made. Its text form tells neither name nor number.
 *
 * @param fullName for the sentence in which the agent says for whom it speaks
 * @param verifiedPhone E.164, confirmed by Supabase Auth: where a call may be put through to
 */
public record Owner(UUID id, Optional<String> fullName, Optional<String> verifiedPhone) {

    static Owner of(UserClaims claims) {
        JsonObject payload = new JsonObject(claims.json());
        return new Owner(claims.userId(), fullName(payload), verifiedPhone(payload));
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

    @Override
    public String toString() {
        return "Owner[" + id + "]";
    }
}
