package dev.preop.gateway.inbound.client;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The task service's internal endpoint for calls that come in. */
@RegisterRestClient(configKey = "task-service")
@Path("/internal/inbound-calls")
public interface InboundCallApi {

    @POST
    Uni<Session> open(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, Ringing ringing);

    /** Who rings, in clear: numbers travel in bodies on the service network only. */
    record Ringing(String callSid, String from, String to) {

        @Override
        public String toString() {
            return "Ringing[" + callSid + "]";
        }
    }

    /** The session that was opened. */
    record Session(UUID sessionId, UUID taskId, UUID userId) {}
}
