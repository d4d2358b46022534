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
 * @param phoneConfirmedAt when it was; when the user was created while there is none
 * @param roles {@code app_metadata.roles}, the only claim to authorise on: users cannot edit it
 * @param fullName {@code user_metadata.full_name}
 */
record User(
        UUID id,
        String email,
        String phone,
        Instant phoneConfirmedAt,
        String password,
        String fullName,
        List<String> roles,
        Instant createdAt) {

    User {
        roles = List.copyOf(roles);
    }

    User withPhone(String confirmed, Instant now) {
        return new User(id, email, confirmed, now, password, fullName, roles, createdAt);
    }

    JsonObject appMetadata() {
        JsonArray providers = new JsonArray().add("email");
        return new JsonObject()
                .put("provider", "email")
                .put("providers", phone.isEmpty() ? providers : providers.add("phone"))
                .put("roles", new JsonArray(roles));
    }

    JsonObject userMetadata() {
        return new JsonObject().put("full_name", fullName);
    }

    JsonObject toJson(Instant lastSignIn) {
        JsonArray identities = new JsonArray().add(identity("email", new JsonObject().put("email", email)));
        if (!phone.isEmpty()) {
            identities.add(
                    identity("phone", new JsonObject().put("phone", phone).put("phone_verified", true)));
        }
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
                .put("identities", identities)
                .put("created_at", createdAt.toString())
                .put("updated_at", lastSignIn.toString())
                .put("is_anonymous", false);
        return phone.isEmpty() ? json : json.put("phone_confirmed_at", phoneConfirmedAt.toString());
    }

    private JsonObject identity(String provider, JsonObject data) {
        return new JsonObject()
                .put("identity_id", id.toString())
                .put("id", id.toString())
                .put("user_id", id.toString())
                .put("provider", provider)
                .put("identity_data", data.put("sub", id.toString()))
                .put("created_at", createdAt.toString());
    }
}
