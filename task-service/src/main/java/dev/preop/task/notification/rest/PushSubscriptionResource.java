package dev.preop.task.notification.rest;

import dev.preop.kit.problem.ErrorCode;
import dev.preop.kit.problem.FieldError;
import dev.preop.kit.problem.ProblemException;
import dev.preop.task.notification.BrowserSubscription;
import dev.preop.task.notification.client.PushSubscriptionsApi;
import dev.preop.task.notification.client.PushSubscriptionsApi.PushKey;
import dev.preop.task.notification.client.PushSubscriptionsApi.Subscribed;
import dev.preop.task.user.SignedIn;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.ResponseStatus;

/** {@code /api/push-subscriptions}, passed on to the notification service in the user's name. */
@Path("/api/push-subscriptions")
@Authenticated
public class PushSubscriptionResource {

    private final SignedIn signedIn;
    private final PushSubscriptionsApi api;

    public PushSubscriptionResource(SignedIn signedIn, @RestClient PushSubscriptionsApi api) {
        this.signedIn = signedIn;
        this.api = api;
    }

    /** Not found where the installation has no web push. */
    @GET
    @Path("key")
    public Uni<PushKey> key() {
        return api.key(signedIn.user().bearer())
                .onFailure()
                .transform(failure -> explain(failure, "There is no web push here."));
    }

    @POST
    @ResponseStatus(201)
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Subscribed.class)))
    public Uni<Subscribed> add(@NotNull @Valid BrowserSubscription browser) {
        return api.add(signedIn.user().bearer(), browser)
                .onFailure()
                .transform(failure -> explain(failure, "There is no web push here."));
    }

    @DELETE
    @Path("{id}")
    public Uni<Void> remove(UUID id) {
        return api.remove(signedIn.user().bearer(), id)
                .onFailure()
                .transform(failure -> explain(failure, "There is no such subscription."));
    }

    /** What the notification service alone can tell is whether the endpoint is at a push service that it knows. */
    private static ProblemException explain(Throwable failure, String whenNotFound) {
        int status = failure instanceof WebApplicationException answer
                ? answer.getResponse().getStatus()
                : 0;
        return switch (status) {
            case 400 ->
                new ProblemException(
                        ErrorCode.VALIDATION_FAILED,
                        "The subscription cannot be used.",
                        List.of(new FieldError(
                                "endpoint", "must be a browser's at a push service that is known here")));
            case 404 -> new ProblemException(ErrorCode.NOT_FOUND, whenNotFound);
            default ->
                new ProblemException(
                        ErrorCode.SERVICE_UNAVAILABLE,
                        "The notification service does not answer. Try again later.",
                        failure);
        };
    }
}
