package dev.preop.task.transcript.client;

import dev.preop.task.transcript.FoundPage;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** The transcript service's search, asked with the user's own token. */
@RegisterRestClient(configKey = "transcript-service")
@Path("/api/transcripts/search")
public interface TranscriptSearchApi {

    @GET
    Uni<FoundPage> search(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @QueryParam("q") String words,
            @QueryParam("speaker") @Nullable String speaker,
            @QueryParam("session") @Nullable String session,
            @QueryParam("from") @Nullable String from,
            @QueryParam("until") @Nullable String until,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") int limit);
}
