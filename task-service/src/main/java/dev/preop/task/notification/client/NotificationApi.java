package dev.preop.task.notification.client;

import dev.preop.task.notification.Notification;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** The notification service's endpoints, asked with the user's own token. */
@RegisterRestClient(configKey = "notification-service")
@Path("/api/notifications")
public interface NotificationApi {

    @GET
    Uni<Page> list(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @QueryParam("unread") @Nullable Boolean unread,
            @QueryParam("cursor") @Nullable String cursor);

    @POST
    @Path("{id}/read")
    Uni<Void> read(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, @PathParam("id") UUID id);

    /** Notifications, newest first; the cursor asks for the next page and is absent on the last. */
    record Page(List<Notification> notifications, @Nullable String nextCursor) {}
}
