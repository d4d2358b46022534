package dev.preop.task.transcript.client;

import dev.preop.task.transcript.Transcript;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The transcript service's endpoints, asked with the user's own token. */
@RegisterRestClient(configKey = "transcript-service")
@Path("/api/transcripts/{sessionId}")
public interface TranscriptApi {

    @GET
    Uni<Transcript> get(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, @PathParam("sessionId") UUID sessionId);

    @POST
    @Path("process")
    Uni<Transcript> process(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, @PathParam("sessionId") UUID sessionId);
}
