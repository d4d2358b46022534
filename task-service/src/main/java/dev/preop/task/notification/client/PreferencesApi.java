package dev.preop.task.notification.client;

import dev.preop.task.notification.Preferences;
import dev.preop.task.notification.PreferencesChange;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The notification service's preferences, asked for and changed with the user's own token. */
@RegisterRestClient(configKey = "notification-service")
@Path("/api/notification-preferences")
public interface PreferencesApi {

    @GET
    Uni<Preferences> get(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer);

    /** Answers with all of them. */
    @PUT
    Uni<Preferences> put(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, PreferencesChange wanted);
}
