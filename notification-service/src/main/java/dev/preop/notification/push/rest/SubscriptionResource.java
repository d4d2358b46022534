package dev.preop.notification.push.rest;

import dev.preop.kit.auth.UserClaims;
import dev.preop.notification.push.KeptSubscription;
import dev.preop.notification.push.Subscriptions;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The browsers in which the signed-in user wants to be told. */
@Path("/api/push-subscriptions")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
public class SubscriptionResource {

    private final Subscriptions subscriptions;
    private final JsonWebToken token;

    SubscriptionResource(Subscriptions subscriptions, JsonWebToken token) {
        this.subscriptions = subscriptions;
        this.token = token;
    }

    @GET
    @Path("/key")
    public KeyResponse key() {
        return new KeyResponse(subscriptions.key());
    }

    @GET
    public Uni<SubscriptionsResponse> list() {
        return subscriptions.kept(UserClaims.of(token)).map(SubscriptionsResponse::new);
    }

    @POST
    @ResponseStatus(201)
    public Uni<SubscriptionResponse> add(@NotNull @Valid SubscriptionBody browser) {
        return subscriptions.add(UserClaims.of(token), browser.subscription()).map(SubscriptionResponse::new);
    }

    @DELETE
    @Path("/{id}")
    public Uni<Void> remove(UUID id) {
        return subscriptions.remove(UserClaims.of(token), id);
    }

    /** What a browser subscribes with. */
    public record KeyResponse(String publicKey) {}

    /** The browsers that are told, the latest first. */
    public record SubscriptionsResponse(List<KeptSubscription> subscriptions) {}

    /** By which the browser is forgotten again. */
    public record SubscriptionResponse(UUID id) {}
}
