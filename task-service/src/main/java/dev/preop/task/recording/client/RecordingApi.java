package dev.preop.task.recording.client;

import dev.preop.task.recording.Recording;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The speech bridge's internal endpoint. */
@RegisterRestClient(configKey = "speech-bridge")
@Path("/internal/recordings/{sessionId}")
public interface RecordingApi {

    @GET
    Uni<Recording> find(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, @PathParam("sessionId") UUID sessionId);
}
