package dev.preop.task.session.rest;

import dev.preop.task.session.StartCallService;
import dev.preop.task.user.SignedIn;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;

/** {@code /api/call-tasks/{id}/start-call}. */
@Path("/api/call-tasks/{id}/start-call")
@Authenticated
public class StartCallResource {

    private final SignedIn signedIn;
    private final StartCallService calls;

    public StartCallResource(SignedIn signedIn, StartCallService calls) {
        this.signedIn = signedIn;
        this.calls = calls;
    }

    @POST
    public Uni<StartedResponse> start(UUID id) {
        return calls.start(signedIn.user(), id).map(session -> new StartedResponse(true, CallSessionView.of(session)));
    }

    /** The call that was placed. */
    public record StartedResponse(boolean success, CallSessionView callSession) {}
}
