package dev.preop.task.transcript.client;

import dev.preop.kit.problem.ErrorCode;
import dev.preop.kit.problem.ProblemException;
import dev.preop.task.neighbour.NeighbourConfig;
import dev.preop.task.transcript.Transcript;
import dev.preop.task.transcript.TranscriptLookup;
import dev.preop.task.transcript.Transcripts;
import dev.preop.task.user.User;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Transcripts through the transcript service's REST endpoints. */
@Singleton
class RestTranscripts implements Transcripts {

    private static final Logger LOG = Logger.getLogger(RestTranscripts.class);
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;

    private final TranscriptApi api;
    private final NeighbourConfig config;

    RestTranscripts(@RestClient TranscriptApi api, NeighbourConfig config) {
        this.api = api;
        this.config = config;
    }

    @Override
    public Uni<TranscriptLookup> find(User user, UUID sessionId) {
        return api.get(user.bearer(), sessionId)
                .ifNoItem()
                .after(config.patience())
                .fail()
                .<TranscriptLookup>map(TranscriptLookup.Found::new)
                .onFailure()
                .recoverWithItem(failure -> missing(sessionId, failure));
    }

    @Override
    public Uni<Transcript> process(User user, UUID sessionId) {
        return api.process(user.bearer(), sessionId).onFailure().transform(RestTranscripts::explain);
    }

    private static TranscriptLookup missing(UUID sessionId, Throwable failure) {
        if (statusOf(failure) == NOT_FOUND) {
            return new TranscriptLookup.None();
        }
        LOG.warnf(failure, "no transcript service for session %s", sessionId);
        return new TranscriptLookup.Unavailable();
    }

    private static ProblemException explain(Throwable failure) {
        return switch (statusOf(failure)) {
            case NOT_FOUND -> new ProblemException(ErrorCode.NOT_FOUND, "There is no transcript of this call.");
            case CONFLICT -> new ProblemException(ErrorCode.CONFLICT, "The call is not over yet.");
            default ->
                new ProblemException(
                        ErrorCode.SERVICE_UNAVAILABLE,
                        "The transcript could not be processed. Try again later.",
                        failure);
        };
    }

    private static int statusOf(Throwable failure) {
        return failure instanceof WebApplicationException answer
                ? answer.getResponse().getStatus()
                : 0;
    }
}
