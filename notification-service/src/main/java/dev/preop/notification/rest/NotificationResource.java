package dev.preop.notification.rest;

import dev.preop.kit.auth.UserClaims;
import dev.preop.notification.NotificationReader;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.RestQuery;

/** The signed-in user's notifications. */
@Path("/api/notifications")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
public class NotificationResource {

    private final NotificationReader reader;
    private final JsonWebToken token;

    NotificationResource(NotificationReader reader, JsonWebToken token) {
        this.reader = reader;
        this.token = token;
    }

    @GET
    public Uni<NotificationsResponse> latest(@RestQuery @DefaultValue("false") boolean unread) {
        return reader.latest(UserClaims.of(token), unread).map(NotificationsResponse::of);
    }

    @POST
    @Path("/{id}/read")
    public Uni<Void> markRead(UUID id) {
        return reader.markRead(UserClaims.of(token), id);
    }
}
