package dev.preop.task.inbound.rest;

import dev.preop.contracts.CallRef;
import dev.preop.kit.auth.ServiceCall;
import dev.preop.kit.problem.ErrorCode;
import dev.preop.kit.problem.ProblemException;
import dev.preop.task.inbound.InboundCalls;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;

/** {@code /internal/inbound-calls}. */
@Path("/internal/inbound-calls")
public class InboundCallResource {

    private final InboundCalls calls;

    public InboundCallResource(InboundCalls calls) {
        this.calls = calls;
    }

    @POST
    @ServiceCall(audience = "task-service")
    @ResponseStatus(201)
    public Uni<Opened> open(@NotNull @Valid InboundCallRequest request) {
        return calls.open(request.ringing()).map(session -> session.map(Opened::of)
                .orElseThrow(() -> new ProblemException(ErrorCode.NOT_FOUND, "Nobody takes calls from this number.")));
    }

    /** The session that the call has. */
    public record Opened(UUID sessionId, UUID taskId, UUID userId) {

        static Opened of(CallRef call) {
            return new Opened(call.sessionId(), call.taskId(), call.userId());
        }
    }
}
