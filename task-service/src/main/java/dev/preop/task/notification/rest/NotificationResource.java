package dev.preop.task.notification.rest;

import dev.preop.kit.problem.ErrorCode;
import dev.preop.kit.problem.ProblemException;
import dev.preop.task.neighbour.NeighbourConfig;
import dev.preop.task.notification.CircumstanceReader;
import dev.preop.task.notification.Circumstances;
import dev.preop.task.notification.Notification;
import dev.preop.task.notification.client.NotificationApi;
import dev.preop.task.user.SignedIn;
import dev.preop.task.user.User;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** {@code /api/notifications}, passed on to the notification service in the user's name. */
@Path("/api/notifications")
@Authenticated
public class NotificationResource {

    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final int NOT_FOUND = 404;

    private final SignedIn signedIn;
    private final NotificationApi api;
    private final CircumstanceReader circumstances;
    private final NeighbourConfig config;

    public NotificationResource(
            SignedIn signedIn,
            @RestClient NotificationApi api,
            CircumstanceReader circumstances,
            NeighbourConfig config) {
        this.signedIn = signedIn;
        this.api = api;
        this.circumstances = circumstances;
        this.config = config;
    }

    @GET
    public Uni<NotificationsResponse> list(
            @RestQuery @Nullable Boolean unread, @RestQuery @Nullable @Pattern(regexp = ID) String cursor) {
        User user = signedIn.user();
        return api.list(user.bearer(), unread, cursor)
                .ifNoItem()
                .after(config.patience())
                .fail()
                .chain(page -> circumstances
                        .of(user, page.notifications())
                        .onFailure()
                        .recoverWithItem(Circumstances.UNKNOWN)
                        .map(known -> known.of(page.notifications()))
                        .map(told -> new NotificationsResponse(told, page.nextCursor(), List.of())))
                .onFailure()
                .recoverWithItem(() -> new NotificationsResponse(List.of(), null, List.of("notifications")));
    }

    @POST
    @Path("{id}/read")
    @APIResponse(responseCode = "204", description = "No Content")
    public Uni<Void> read(UUID id) {
        return api.read(signedIn.user().bearer(), id).onFailure().transform(NotificationResource::explain);
    }

    private static ProblemException explain(Throwable failure) {
        return failure instanceof WebApplicationException answer
                        && answer.getResponse().getStatus() == NOT_FOUND
                ? new ProblemException(ErrorCode.NOT_FOUND, "There is no such notification.")
                : new ProblemException(
                        ErrorCode.SERVICE_UNAVAILABLE,
                        "The notification service does not answer. Try again later.",
                        failure);
    }

    /**
     * One page of notifications, newest first.
     *
     * @param nextCursor asks for the next page; absent on the last one
     * @param degraded what is missing from the answer
     */
    public record NotificationsResponse(
            List<Notification> notifications, @Nullable String nextCursor, List<String> degraded) {}
}
