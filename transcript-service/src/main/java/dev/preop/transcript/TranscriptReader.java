package dev.preop.transcript;

import dev.preop.kit.auth.UserClaims;
import dev.preop.kit.persistence.Database;
import dev.preop.kit.problem.ErrorCode;
import dev.preop.kit.problem.ProblemException;
import dev.preop.transcript.persistence.TranscriptEntity;
import dev.preop.transcript.persistence.TranscriptQueries;
import dev.preop.transcript.persistence.TranscriptRepository;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Reads transcripts as their owner: the database's policies hide everybody else's. */
@ApplicationScoped
public class TranscriptReader {

    private final Database database;
    private final TranscriptRepository transcripts;
    private final TranscriptQueries queries;
    private final OutcomeProcessor processor;

    TranscriptReader(
            Database database,
            TranscriptRepository transcripts,
            TranscriptQueries queries,
            OutcomeProcessor processor) {
        this.database = database;
        this.transcripts = transcripts;
        this.queries = queries;
        this.processor = processor;
    }

    /** @throws ProblemException {@code not_found} when there is no such transcript or it is not the user's */
    public Uni<TranscriptView> find(UserClaims user, UUID sessionId) {
        return queries.find(user, sessionId).map(found -> found.orElseThrow(TranscriptReader::missing));
    }

    /** Summarises and extracts again, then reads the result. */
    public Uni<TranscriptView> process(UserClaims user, UUID sessionId) {
        return database.asUser(user, session -> owned(sessionId))
                .invoke(TranscriptReader::mustBeOver)
                .chain(transcript -> processor.process(transcript.id))
                .onFailure(failure -> !(failure instanceof ProblemException))
                .transform(failure -> new ProblemException(
                        ErrorCode.AI_UNAVAILABLE, "The transcript could not be processed now; try again."))
                .chain(() -> find(user, sessionId));
    }

    /** The outcome of a call that goes on would end its task. */
    private static void mustBeOver(TranscriptEntity transcript) {
        if (transcript.status.equals("live")) {
            throw new ProblemException(ErrorCode.CONFLICT, "The call is not over yet.");
        }
    }

    private Uni<TranscriptEntity> owned(UUID sessionId) {
        return transcripts.findBySession(sessionId).onItem().ifNull().failWith(TranscriptReader::missing);
    }

    private static ProblemException missing() {
        return new ProblemException(ErrorCode.NOT_FOUND, "There is no transcript of this call.");
    }
}
