package dev.preop.transcript;

import dev.preop.kit.auth.UserClaims;
import dev.preop.kit.persistence.Database;
import dev.preop.kit.problem.ErrorCode;
import dev.preop.kit.problem.ProblemException;
import dev.preop.transcript.TranscriptView.FactView;
import dev.preop.transcript.TranscriptView.SegmentView;
import dev.preop.transcript.persistence.FactRepository;
import dev.preop.transcript.persistence.SegmentEntity;
import dev.preop.transcript.persistence.SegmentRepository;
import dev.preop.transcript.persistence.TranscriptEntity;
import dev.preop.transcript.persistence.TranscriptRepository;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads transcripts as their owner: the database's policies hide everybody else's. */
@ApplicationScoped
public class TranscriptReader {

    private final Database database;
    private final TranscriptRepository transcripts;
    private final SegmentRepository segments;
    private final FactRepository facts;
    private final OutcomeProcessor processor;

    TranscriptReader(
            Database database,
            TranscriptRepository transcripts,
            SegmentRepository segments,
            FactRepository facts,
            OutcomeProcessor processor) {
        this.database = database;
        this.transcripts = transcripts;
        this.segments = segments;
        this.facts = facts;
        this.processor = processor;
    }

    /** @throws ProblemException {@code not_found} when there is no such transcript or it is not the user's */
    public Uni<TranscriptView> find(UserClaims user, UUID sessionId) {
        return database.asUser(user, session -> owned(sessionId).chain(this::view));
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
        return transcripts
                .findBySession(sessionId)
                .onItem()
                .ifNull()
                .failWith(() -> new ProblemException(ErrorCode.NOT_FOUND, "There is no transcript of this call."));
    }

    private Uni<TranscriptView> view(TranscriptEntity transcript) {
        return segments.byTranscript(transcript.id).chain(said -> facts.byTranscript(transcript.id)
                .map(rows -> new TranscriptView(
                        transcript.callSessionId,
                        transcript.status,
                        said.stream().map(TranscriptReader::segment).toList(),
                        transcript.aiSummary,
                        transcript.sentimentOverall,
                        transcript.goalAchieved,
                        transcript.followUpRequired,
                        List.copyOf(transcript.followUpTasks),
                        rows.stream()
                                .map(row -> new FactView(
                                        row.id,
                                        row.dataType,
                                        facts.openedValue(row),
                                        row.confidence,
                                        row.verdict,
                                        row.segmentId,
                                        offset(said, row.segmentId),
                                        row.quote))
                                .toList())));
    }

    private static @Nullable Long offset(List<SegmentEntity> said, UUID segmentId) {
        return said.stream()
                .filter(segment -> segment.id.equals(segmentId))
                .map(segment -> segment.timestampMs)
                .findFirst()
                .orElse(null);
    }

    private static SegmentView segment(SegmentEntity row) {
        return new SegmentView(
                row.id,
                row.speaker,
                row.content,
                row.timestampMs,
                row.endMs,
                row.confidence,
                row.sentiment,
                row.interrupted);
    }
}
