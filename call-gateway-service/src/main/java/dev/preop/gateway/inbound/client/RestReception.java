package dev.preop.gateway.inbound.client;

import dev.preop.contracts.CallRef;
import dev.preop.gateway.inbound.InboundCall;
import dev.preop.gateway.inbound.Reception;
import dev.preop.kit.auth.ServiceTokens;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks the task service by REST. */
@Singleton
public class RestReception implements Reception {

    private static final String AUDIENCE = "task-service";
    private static final int NOT_FOUND = 404;

    private final InboundCallApi api;
    private final ServiceTokens tokens;

    public RestReception(@RestClient InboundCallApi api, ServiceTokens tokens) {
        this.api = api;
        this.tokens = tokens;
    }

    @Override
    public Uni<Optional<CallRef>> announce(InboundCall call) {
        InboundCallApi.Ringing ringing = new InboundCallApi.Ringing(call.callSid(), call.from(), call.to());
        return Uni.createFrom()
                .deferred(() -> api.open(tokens.bearer(AUDIENCE), ringing))
                .map(session -> Optional.of(new CallRef(session.sessionId(), session.taskId(), session.userId())))
                .onFailure(RestReception::isNotFound)
                .recoverWithItem(Optional.empty());
    }

    private static boolean isNotFound(Throwable failure) {
        return failure instanceof WebApplicationException answer
                && answer.getResponse().getStatus() == NOT_FOUND;
    }
}
