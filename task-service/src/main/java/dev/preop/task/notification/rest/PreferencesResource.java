package dev.preop.task.notification.rest;

import dev.preop.kit.problem.ErrorCode;
import dev.preop.kit.problem.FieldError;
import dev.preop.kit.problem.ProblemException;
import dev.preop.task.neighbour.NeighbourConfig;
import dev.preop.task.notification.Preferences;
import dev.preop.task.notification.PreferencesChange;
import dev.preop.task.notification.client.PreferencesApi;
import dev.preop.task.user.SignedIn;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** {@code /api/notification-preferences}, passed on to the notification service in the user's name. */
@Path("/api/notification-preferences")
@Authenticated
public class PreferencesResource {

    private static final int REFUSED = 400;

    private final SignedIn signedIn;
    private final PreferencesApi api;
    private final NeighbourConfig config;

    public PreferencesResource(SignedIn signedIn, @RestClient PreferencesApi api, NeighbourConfig config) {
        this.signedIn = signedIn;
        this.api = api;
        this.config = config;
    }

    @GET
    public Uni<PreferencesResponse> get() {
        return api.get(signedIn.user().bearer())
                .ifNoItem()
                .after(config.patience())
                .fail()
                .map(found -> new PreferencesResponse(found, List.of()))
                .onFailure()
                .recoverWithItem(() -> new PreferencesResponse(null, List.of("notification_preferences")));
    }

    @PUT
    public Uni<PreferencesResponse> change(@NotNull @Valid PreferencesChange wanted) {
        return api.put(signedIn.user().bearer(), wanted)
                .map(changed -> new PreferencesResponse(changed, List.of()))
                .onFailure()
                .transform(PreferencesResource::explain);
    }

    /** Everything else that the notification service minds is minded here. */
    private static ProblemException explain(Throwable failure) {
        return failure instanceof WebApplicationException answer
                        && answer.getResponse().getStatus() == REFUSED
                ? new ProblemException(
                        ErrorCode.VALIDATION_FAILED,
                        "The quiet hours are not valid.",
                        List.of(new FieldError("quiet_hours.time_zone", "must be like America/Los_Angeles")))
                : new ProblemException(
                        ErrorCode.SERVICE_UNAVAILABLE,
                        "The notification service does not answer. Try again later.",
                        failure);
    }

    /**
     * The user's preferences.
     *
     * @param notificationPreferences absent when the notification service does not answer
     * @param degraded what is missing from the answer
     */
    public record PreferencesResponse(@Nullable Preferences notificationPreferences, List<String> degraded) {}
}
