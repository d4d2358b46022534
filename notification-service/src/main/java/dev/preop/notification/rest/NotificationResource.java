package dev.preop.notification.rest;

import dev.preop.kit.auth.UserClaims;
import dev.preop.notification.NotificationReader;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The signed-in user's notifications. */
@Path("/api/notifications")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
public class NotificationResource {

    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final int PAGE = 100;

    private final NotificationReader reader;
    private final JsonWebToken token;

    NotificationResource(NotificationReader reader, JsonWebToken token) {
        this.reader = reader;
        this.token = token;
    }

    @GET
    public Uni<NotificationsResponse> list(
            @RestQuery @DefaultValue("false") boolean unread,
            @RestQuery @Nullable @Pattern(regexp = ID) String cursor) {
        return reader.list(UserClaims.of(token), unread, cursor == null ? null : UUID.fromString(cursor), PAGE + 1)
                .map(found -> NotificationsResponse.of(found, PAGE));
    }

    @POST
    @Path("/{id}/read")
    public Uni<Void> markRead(UUID id) {
        return reader.markRead(UserClaims.of(token), id);
    }
}
