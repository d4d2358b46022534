package dev.preop.task.recording.client;

import dev.preop.kit.auth.ServiceTokens;
import dev.preop.kit.problem.ErrorCode;
import dev.preop.kit.problem.ProblemException;
import dev.preop.task.neighbour.NeighbourConfig;
import dev.preop.task.recording.Recording;
import dev.preop.task.recording.Recordings;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Recordings by the bridge's REST endpoint. */
@Singleton
class RestRecordings implements Recordings {

    private static final String AUDIENCE = "speech-bridge";
    private static final int NOT_FOUND = 404;

    private final RecordingApi api;
    private final ServiceTokens tokens;
    private final NeighbourConfig config;

    RestRecordings(@RestClient RecordingApi api, ServiceTokens tokens, NeighbourConfig config) {
        this.api = api;
        this.tokens = tokens;
        this.config = config;
    }

    @Override
    public Uni<Recording> of(UUID sessionId) {
        return Uni.createFrom()
                .deferred(() -> api.find(tokens.bearer(AUDIENCE), sessionId))
                .ifNoItem()
                .after(config.patience())
                .fail()
                .onFailure()
                .transform(RestRecordings::explain);
    }

    private static ProblemException explain(Throwable failure) {
        return failure instanceof WebApplicationException answer
                        && answer.getResponse().getStatus() == NOT_FOUND
                ? new ProblemException(ErrorCode.NOT_FOUND, "This call was not recorded.")
                : new ProblemException(
                        ErrorCode.SERVICE_UNAVAILABLE,
                        "The recording cannot be reached now. Try again later.",
                        failure);
    }
}
