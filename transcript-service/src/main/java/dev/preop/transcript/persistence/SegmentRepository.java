package dev.preop.transcript.persistence;

import dev.preop.contracts.CallRef;
import dev.preop.contracts.Sentiment;
import dev.preop.kit.crypto.PiiCipher;
import dev.preop.kit.crypto.SealedColumn;
import dev.preop.kit.persistence.upkeep.SealedRows;
import dev.preop.kit.persistence.upkeep.SealedTable;
import dev.preop.transcript.Segment;
import dev.preop.transcript.Speaker;
import dev.preop.transcript.redaction.SpeechRedactor;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/** Segments: redacted and sealed on the way in, the raw words only for {@link #rawByTranscript}. */
@ApplicationScoped
public class SegmentRepository implements PanacheRepositoryBase<SegmentEntity, UUID>, SealedRows {

    private final SealedColumn sealedContent;

    SegmentRepository(PiiCipher cipher) {
        this.sealedContent = new SealedColumn(cipher, "call_transcript_segments", "content_sealed");
    }

    @Override
    public SealedTable sealedTable() {
        return SealedTable.of("id", sealedContent);
    }

    /**
     * Stores a segment and tells whether it says anything new. A redelivered one changes nothing; a sentence that was cut
     * and heard further later, after a lost connection for example, becomes what was heard in the end.
     */
    public Uni<Boolean> add(Mutiny.Session session, CallRef call, Segment segment) {
        return session.createNativeQuery("""
                        insert into call_transcript_segments (id, call_transcript_id, user_id, speaker, content,
                            content_sealed, timestamp_ms, end_ms, confidence, interrupted)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, cast(?9 as double precision), ?10)
                        on conflict (id) do update set content = excluded.content,
                            content_sealed = excluded.content_sealed, end_ms = excluded.end_ms,
                            interrupted = excluded.interrupted
                        where call_transcript_segments.end_ms < excluded.end_ms""")
                .setParameter(1, segment.id())
                .setParameter(2, TranscriptRepository.idOf(call.sessionId()))
                .setParameter(3, call.userId())
                .setParameter(4, segment.speaker().wireName())
                .setParameter(5, SpeechRedactor.redact(segment.text()))
                .setParameter(6, sealedContent.seal(segment.id(), segment.text()))
                .setParameter(7, segment.timestampMs())
                .setParameter(8, segment.endMs())
                .setParameter(9, segment.confidence() == null ? 1.0 : segment.confidence())
                .setParameter(10, segment.interrupted())
                .executeUpdate()
                .map(rows -> rows == 1);
    }

    /** The redacted segments in the order in which they were said. */
    public Uni<List<SegmentEntity>> byTranscript(UUID transcriptId) {
        return list("callTranscriptId = ?1 order by timestampMs, id", transcriptId);
    }

    /** The segments with their raw words, for extraction in memory. */
    public Uni<List<Segment>> rawByTranscript(UUID transcriptId) {
        return byTranscript(transcriptId)
                .map(rows -> rows.stream().map(this::opened).toList());
    }

    /** Says how segments sound. */
    public Uni<Void> setMoods(Mutiny.Session session, Map<UUID, Sentiment> moods) {
        Map<Sentiment, List<UUID>> bySentiment = moods.keySet().stream().collect(Collectors.groupingBy(moods::get));
        return Multi.createFrom()
                .iterable(bySentiment.entrySet())
                .onItem()
                .transformToUniAndConcatenate(mood -> session.createNativeQuery(
                                "update call_transcript_segments set sentiment = :sentiment where id in (:ids)")
                        .setParameter("sentiment", mood.getKey().name().toLowerCase(Locale.ROOT))
                        .setParameter("ids", mood.getValue())
                        .executeUpdate())
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Segment opened(SegmentEntity row) {
        return new Segment(
                row.id,
                Speaker.ofWireName(row.speaker),
                sealedContent.open(row.id, row.contentSealed),
                row.timestampMs,
                row.endMs,
                row.confidence,
                row.interrupted);
    }
}
