package dev.preop.transcript.persistence;

import dev.preop.kit.auth.UserClaims;
import dev.preop.kit.persistence.Columns;
import dev.preop.kit.persistence.PlainSql;
import dev.preop.kit.persistence.Sql;
import dev.preop.transcript.TranscriptView;
import dev.preop.transcript.TranscriptView.FactView;
import dev.preop.transcript.TranscriptView.SegmentView;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads a transcript with all that belongs to it as its owner, whom row level security shows no others. */
@ApplicationScoped
public class TranscriptQueries {

    private static final String TRANSCRIPT = """
            select status, ai_summary, sentiment_overall, goal_achieved, follow_up_required, follow_up_tasks
            from call_transcripts where call_session_id = $1""";
    private static final String SEGMENTS = """
            select id, speaker, content, timestamp_ms, end_ms, confidence, sentiment, interrupted
            from call_transcript_segments
            where call_transcript_id = (select id from call_transcripts where call_session_id = $1)
            order by timestamp_ms, id""";
    private static final String FACTS = """
            select id, data_type, cast(extracted_value as text) as extracted_value, confidence, verdict, segment_id, quote
            from call_extracted_data
            where call_transcript_id = (select id from call_transcripts where call_session_id = $1)
            order by id""";

    private final PlainSql database;
    private final FactRepository facts;

    TranscriptQueries(PlainSql database, FactRepository facts) {
        this.database = database;
        this.facts = facts;
    }

    /** Empty when there is none, or when it is somebody else's. */
    public Uni<Optional<TranscriptView>> find(UserClaims user, UUID sessionId) {
        return database.askAsUser(
                        user, Sql.of(TRANSCRIPT, sessionId), Sql.of(SEGMENTS, sessionId), Sql.of(FACTS, sessionId))
                .map(found -> found.get(0).stream()
                        .findFirst()
                        .map(transcript -> view(sessionId, transcript, found.get(1), found.get(2))));
    }

    private TranscriptView view(UUID sessionId, Columns transcript, List<Columns> segments, List<Columns> extracted) {
        List<SegmentView> said =
                segments.stream().map(TranscriptQueries::segment).toList();
        return new TranscriptView(
                sessionId,
                transcript.text("status"),
                said,
                transcript.text("ai_summary"),
                transcript.text("sentiment_overall"),
                transcript.flag("goal_achieved"),
                transcript.flag("follow_up_required"),
                transcript.texts("follow_up_tasks"),
                extracted.stream().map(fact -> fact(fact, said)).toList());
    }

    private static SegmentView segment(Columns row) {
        return new SegmentView(
                row.uuid("id"),
                row.text("speaker"),
                row.text("content"),
                row.number("timestamp_ms"),
                row.number("end_ms"),
                row.decimal("confidence"),
                row.text("sentiment"),
                row.flag("interrupted"));
    }

    private FactView fact(Columns row, List<SegmentView> said) {
        UUID segmentId = row.uuid("segment_id");
        return new FactView(
                row.uuid("id"),
                row.text("data_type"),
                facts.openedValue(row.uuid("id"), row.text("extracted_value")),
                row.decimal("confidence"),
                row.text("verdict"),
                segmentId,
                offset(said, segmentId),
                row.text("quote"));
    }

    private static @Nullable Long offset(List<SegmentView> said, @Nullable UUID segmentId) {
        return said.stream()
                .filter(segment -> segment.id().equals(segmentId))
                .map(SegmentView::timestampMs)
                .findFirst()
                .orElse(null);
    }
}
