package dev.preop.task.session.rest;

import dev.preop.task.idempotency.RequestKeys;
import dev.preop.task.session.StartCallService;
import dev.preop.task.user.SignedIn;
import dev.preop.task.user.User;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/** {@code /api/call-tasks/{id}/start-call}. */
@Path("/api/call-tasks/{id}/start-call")
@Authenticated
public class StartCallResource {

    private final SignedIn signedIn;
    private final RequestKeys keys;
    private final StartCallService calls;

    public StartCallResource(SignedIn signedIn, RequestKeys keys, StartCallService calls) {
        this.signedIn = signedIn;
        this.keys = keys;
        this.calls = calls;
    }

    @POST
    public Uni<StartedResponse> start(
            UUID id, @RestHeader("Idempotency-Key") @Nullable @Size(max = 200) String idempotencyKey) {
        User user = signedIn.user();
        return calls.start(user, id, keys.of(user.id(), idempotencyKey, "start call of " + id, ""))
                .map(session -> new StartedResponse(true, CallSessionView.of(session)));
    }

    /** The call that was placed. */
    public record StartedResponse(boolean success, CallSessionView callSession) {}
}
