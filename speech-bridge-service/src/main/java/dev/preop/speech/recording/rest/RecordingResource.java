package dev.preop.speech.recording.rest;

import dev.preop.kit.auth.ServiceCall;
import dev.preop.kit.problem.ErrorCode;
import dev.preop.kit.problem.ProblemException;
import dev.preop.speech.recording.Recordings;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;

/** Tells the task service where a call's recording can be heard. */
@Path("/internal/recordings/{sessionId}")
public class RecordingResource {

    private final Recordings recordings;

    public RecordingResource(Recordings recordings) {
        this.recordings = recordings;
    }

    @GET
    @ServiceCall(audience = "speech-bridge")
    public Uni<RecordingView> find(@PathParam("sessionId") UUID sessionId) {
        return Uni.createFrom()
                .completionStage(() -> recordings.find(sessionId).toCompletionStage())
                .onFailure()
                .transform(failure -> new ProblemException(
                        ErrorCode.SERVICE_UNAVAILABLE, "The recordings cannot be reached", failure))
                .map(found -> found.map(RecordingView::of)
                        .orElseThrow(() -> new ProblemException(ErrorCode.NOT_FOUND, "This call has no recording")));
    }
}
