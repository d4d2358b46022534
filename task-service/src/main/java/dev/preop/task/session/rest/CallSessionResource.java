package dev.preop.task.session.rest;

import dev.preop.contracts.CallDirection;
import dev.preop.task.audit.AuditAction;
import dev.preop.task.json.Json;
import dev.preop.task.price.CallPrices;
import dev.preop.task.session.CallSession;
import dev.preop.task.session.SessionQuery;
import dev.preop.task.session.SessionService;
import dev.preop.task.session.SessionStatus;
import dev.preop.task.transcript.Transcript;
import dev.preop.task.transcript.Transcripts;
import dev.preop.task.user.SignedIn;
import dev.preop.task.user.User;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** {@code /api/call-sessions}. */
@Path("/api/call-sessions")
@Authenticated
public class CallSessionResource {

    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private static final String STATUSES = "initiated|ringing|connected|completed|failed|cancelled";
    private static final String DIRECTIONS = "outbound|inbound";

    private final SignedIn signedIn;
    private final SessionService sessions;
    private final Transcripts transcripts;
    private final CallPrices prices;

    public CallSessionResource(SignedIn signedIn, SessionService sessions, Transcripts transcripts, CallPrices prices) {
        this.signedIn = signedIn;
        this.sessions = sessions;
        this.transcripts = transcripts;
        this.prices = prices;
    }

    @GET
    public Uni<SessionPage> list(
            @RestQuery("call_task_id") @Nullable @Pattern(regexp = ID) String callTaskId,
            @RestQuery @Nullable @Pattern(regexp = STATUSES) String status,
            @RestQuery @Nullable @Pattern(regexp = DIRECTIONS) String direction,
            @RestQuery @Nullable @Pattern(regexp = ID) String cursor,
            @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit) {
        SessionQuery query = new SessionQuery(
                id(callTaskId),
                status == null ? null : Json.constant(status, SessionStatus.class),
                direction == null ? null : Json.constant(direction, CallDirection.class),
                id(cursor),
                limit + 1);
        return sessions.list(signedIn.user(), query).map(found -> SessionPage.of(found, limit));
    }

    @GET
    @Path("{id}")
    public Uni<SessionDetails> get(UUID id) {
        User user = signedIn.user();
        return Uni.combine()
                .all()
                .unis(sessions.open(user, id, AuditAction.TRANSCRIPT_READ), transcripts.find(user, id))
                .with((session, lookup) -> SessionDetails.of(session, lookup, prices));
    }

    @POST
    @Path("{id}/process")
    public Uni<ProcessedResponse> process(UUID id) {
        User user = signedIn.user();
        return sessions.open(user, id, AuditAction.TRANSCRIPT_PROCESSED)
                .chain(() -> transcripts.process(user, id))
                .map(ProcessedResponse::of);
    }

    private static @Nullable UUID id(@Nullable String text) {
        return text == null ? null : UUID.fromString(text);
    }

    /** One page of calls; the cursor asks for the next one and is absent on the last. */
    public record SessionPage(
            List<CallSessionView> callSessions, @Nullable String nextCursor) {

        static SessionPage of(List<CallSession> found, int limit) {
            List<CallSession> page = found.size() > limit ? found.subList(0, limit) : found;
            return new SessionPage(
                    page.stream().map(CallSessionView::of).toList(),
                    found.size() > limit ? page.getLast().id().toString() : null);
        }
    }

    /** What came of processing a transcript again. */
    public record ProcessedResponse(
            boolean success, @Nullable String summary, List<Transcript.Fact> extractedData) {

        static ProcessedResponse of(Transcript transcript) {
            return new ProcessedResponse(true, transcript.summary(), transcript.extractedData());
        }
    }
}
