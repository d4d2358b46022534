package dev.preop.notification.preference.rest;

import dev.preop.kit.auth.UserClaims;
import dev.preop.notification.preference.PreferenceService;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** How the signed-in user wants to be told things. */
@Path("/api/notification-preferences")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
public class PreferencesResource {

    private final PreferenceService preferences;
    private final JsonWebToken token;

    PreferencesResource(PreferenceService preferences, JsonWebToken token) {
        this.preferences = preferences;
        this.token = token;
    }

    @GET
    public Uni<PreferencesBody> find() {
        return preferences.find(UserClaims.of(token)).map(PreferencesBody::of);
    }

    @PUT
    public Uni<PreferencesBody> change(@NotNull @Valid PreferencesBody wanted) {
        return preferences.change(UserClaims.of(token), wanted.wanted()).map(PreferencesBody::of);
    }
}
