package dev.preop.transcript.rest;

import dev.preop.kit.auth.UserClaims;
import dev.preop.transcript.TranscriptReader;
import dev.preop.transcript.TranscriptView;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Transcripts by call session. */
@Path("/api/transcripts")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
public class TranscriptResource {

    private final TranscriptReader reader;
    private final JsonWebToken token;

    TranscriptResource(TranscriptReader reader, JsonWebToken token) {
        this.reader = reader;
        this.token = token;
    }

    @GET
    @Path("/{sessionId}")
    public Uni<TranscriptView> find(UUID sessionId) {
        return reader.find(UserClaims.of(token), sessionId);
    }

    @POST
    @Path("/{sessionId}/process")
    public Uni<TranscriptView> process(UUID sessionId) {
        return reader.process(UserClaims.of(token), sessionId);
    }
}
