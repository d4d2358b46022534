package dev.preop.task.notification.client;

import dev.preop.task.notification.BrowserSubscription;
import dev.preop.task.notification.PushSubscription;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The notification service's push subscriptions, asked for and changed with the user's own token. */
@RegisterRestClient(configKey = "notification-service")
@Path("/api/push-subscriptions")
public interface PushSubscriptionsApi {

    @GET
    @Path("key")
    Uni<PushKey> key(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer);

    @GET
    Uni<Kept> list(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer);

    @POST
    Uni<Subscribed> add(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, BrowserSubscription browser);

    @DELETE
    @Path("{id}")
    Uni<Void> remove(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, @PathParam("id") UUID id);

    /** What browsers subscribe with: an uncompressed point of P-256 in base64url. */
    record PushKey(String publicKey) {}

    /** The user's browsers, the latest first. */
    record Kept(List<PushSubscription> subscriptions) {}

    /** By which the browser is forgotten again. */
    record Subscribed(UUID id) {}
}
