package dev.preop.task.session.client;

import dev.preop.kit.auth.ServiceTokens;
import dev.preop.kit.problem.ErrorCode;
import dev.preop.task.neighbour.client.GatewayFailures;
import dev.preop.task.session.CallGateway;
import dev.preop.task.session.CallSession;
import dev.preop.task.session.DialLimits;
import dev.preop.task.session.DialResult;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import java.util.Set;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Dials through the gateway's REST endpoint, once and without retries. */
@Singleton
public class RestCallGateway implements CallGateway {

    private static final Logger LOG = Logger.getLogger(RestCallGateway.class);
    private static final String AUDIENCE = "call-gateway";
    private static final Set<ErrorCode> REFUSALS =
            Set.of(ErrorCode.CALL_SERVICE_UNAVAILABLE, ErrorCode.CALL_SERVICE_BUSY, ErrorCode.NUMBER_REFUSED);
    private static final String UNREACHABLE = "The call gateway cannot be reached; nobody was called.";

    private final CallGatewayApi api;
    private final ServiceTokens tokens;
    private final DialLimits config;

    public RestCallGateway(@RestClient CallGatewayApi api, ServiceTokens tokens, DialLimits config) {
        this.api = api;
        this.tokens = tokens;
        this.config = config;
    }

    @Override
    public Uni<DialResult> dial(CallSession session) {
        CallGatewayApi.DialOrder order = new CallGatewayApi.DialOrder(
                session.id(),
                session.taskId(),
                session.userId(),
                session.phoneNumber(),
                (int) config.timeLimit().toSeconds(),
                (int) config.ringTimeout().toSeconds());
        return Uni.createFrom()
                .deferred(() -> api.dial(tokens.bearer(AUDIENCE), order))
                .map(RestCallGateway::placed)
                .onFailure()
                .recoverWithItem(failure -> failed(session, failure));
    }

    private static DialResult placed(CallGatewayApi.DialAnswer answer) {
        return answer == null || answer.callSid() == null
                ? new DialResult.Unknown()
                : new DialResult.Placed(answer.callSid());
    }

    private static DialResult failed(CallSession session, Throwable failure) {
        DialResult result = explain(failure);
        LOG.warnf(failure, "session %s was not placed: %s", session.id(), result);
        return result;
    }

    private static DialResult explain(Throwable failure) {
        if (failure instanceof WebApplicationException answer) {
            return ofAnswer(answer);
        }
        return GatewayFailures.neverConnected(failure)
                ? new DialResult.Refused(ErrorCode.CALL_SERVICE_UNAVAILABLE, UNREACHABLE)
                : new DialResult.Unknown();
    }

    /** A refusal is told by its code; the gateway's 4xx mean that it did not take the order at all. */
    private static DialResult ofAnswer(WebApplicationException answer) {
        int status = answer.getResponse().getStatus();
        JsonObject problem = GatewayFailures.problem(answer);
        String detail = problem.getString("detail", "The call was not placed.");
        return REFUSALS.stream()
                .filter(code -> code.code().equals(problem.getString("code")))
                .findFirst()
                .<DialResult>map(code -> new DialResult.Refused(code, detail))
                .orElseGet(() -> status >= 400 && status < 500
                        ? new DialResult.Refused(
                                ErrorCode.CALL_SERVICE_UNAVAILABLE, "The call gateway refused the order.")
                        : new DialResult.Unknown());
    }
}
