package dev.preop.simulators.supabase.auth;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One row of {@code auth.users} as the API shows it.
 *
 * @param phone confirmed, digits without a plus; empty when there is none
 * @param roles {@code app_metadata.roles}, the only claim to authorise on: users cannot edit it
 * @param fullName {@code user_metadata.full_name}
 */
record User(
        UUID id, String email, String phone, String password, String fullName, List<String> roles, Instant createdAt) {

    User {
        roles = List.copyOf(roles);
    }

    JsonObject appMetadata() {
        return new JsonObject()
                .put("provider", "email")
                .put("providers", new JsonArray().add("email"))
                .put("roles", new JsonArray(roles));
    }

    JsonObject userMetadata() {
        return new JsonObject().put("full_name", fullName);
    }

    JsonObject toJson(Instant lastSignIn) {
        JsonObject identity = new JsonObject()
                .put("identity_id", id.toString())
                .put("id", id.toString())
                .put("user_id", id.toString())
                .put("provider", "email")
                .put("identity_data", new JsonObject().put("email", email).put("sub", id.toString()))
                .put("created_at", createdAt.toString());
        JsonObject json = new JsonObject()
                .put("id", id.toString())
                .put("aud", "authenticated")
                .put("role", "authenticated")
                .put("email", email)
                .put("email_confirmed_at", createdAt.toString())
                .put("phone", phone)
                .put("confirmed_at", createdAt.toString())
                .put("last_sign_in_at", lastSignIn.toString())
                .put("app_metadata", appMetadata())
                .put("user_metadata", userMetadata())
                .put("identities", new JsonArray().add(identity))
                .put("created_at", createdAt.toString())
                .put("updated_at", lastSignIn.toString())
                .put("is_anonymous", false);
        return phone.isEmpty() ? json : json.put("phone_confirmed_at", createdAt.toString());
    }
}
