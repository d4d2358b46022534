package dev.preop.task.transcript.rest;

import dev.preop.kit.problem.ErrorCode;
import dev.preop.kit.problem.ProblemException;
import dev.preop.task.audit.AuditAction;
import dev.preop.task.audit.AuditLog;
import dev.preop.task.neighbour.NeighbourConfig;
import dev.preop.task.transcript.FoundPage;
import dev.preop.task.transcript.client.TranscriptSearchApi;
import dev.preop.task.user.SignedIn;
import dev.preop.task.user.User;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.WebApplicationException;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** {@code /api/transcripts/search}, passed on to the transcript service in the user's name. */
@Path("/api/transcripts/search")
@Authenticated
public class TranscriptSearchResource {

    private static final int BAD_REQUEST = 400;

    private final SignedIn signedIn;
    private final TranscriptSearchApi api;
    private final AuditLog audit;
    private final NeighbourConfig config;

    public TranscriptSearchResource(
            SignedIn signedIn, @RestClient TranscriptSearchApi api, AuditLog audit, NeighbourConfig config) {
        this.signedIn = signedIn;
        this.api = api;
        this.audit = audit;
        this.config = config;
    }

    @GET
    public Uni<FoundPage> search(@Valid @BeanParam SearchQuery query) {
        User user = signedIn.user();
        return audit.add(user, AuditAction.TRANSCRIPTS_SEARCHED, null)
                .chain(() -> api.search(
                        user.bearer(),
                        query.q(),
                        query.speaker(),
                        query.session(),
                        query.from(),
                        query.until(),
                        query.cursor(),
                        query.limit()))
                .ifNoItem()
                .after(config.patience())
                .fail()
                .onFailure()
                .transform(TranscriptSearchResource::explain);
    }

    private static ProblemException explain(Throwable failure) {
        return failure instanceof WebApplicationException answer
                        && answer.getResponse().getStatus() == BAD_REQUEST
                ? new ProblemException(
                        ErrorCode.VALIDATION_FAILED, "The times or the cursor of the search are not valid.")
                : new ProblemException(
                        ErrorCode.SERVICE_UNAVAILABLE,
                        "The transcript service does not answer. Try again later.",
                        failure);
    }
}
