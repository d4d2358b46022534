package dev.preop.task.session.client;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The call gateway's internal endpoint. */
@RegisterRestClient(configKey = "call-gateway")
@Path("/internal/calls")
public interface CallGatewayApi {

    @POST
    Uni<DialAnswer> dial(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, DialOrder order);

    /**
     * The order to dial.
     *
     * @param to E.164, in clear: this is the one place where the number leaves the service
     */
    record DialOrder(
            UUID sessionId, UUID taskId, UUID userId, String to, int timeLimitSeconds, int ringTimeoutSeconds) {

        @Override
        public String toString() {
            return "DialOrder[sessionId=" + sessionId + "]";
        }
    }

    /** The carrier's id of the call. */
    record DialAnswer(String callSid, String status) {}
}
