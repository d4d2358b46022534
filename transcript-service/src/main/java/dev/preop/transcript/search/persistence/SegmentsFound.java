package dev.preop.transcript.search.persistence;

import dev.preop.transcript.search.Highlights;
import dev.preop.transcript.search.Hit;
import dev.preop.transcript.search.Position;
import dev.preop.transcript.search.SearchQuery;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/** Segments that the index named, as far as the current user may read them. */
@ApplicationScoped
public class SegmentsFound {

    private static final String READ = """
            select s.id, t.call_session_id, t.call_task_id, s.speaker, s.content, s.timestamp_ms,
                   ts_headline(cast(case when t.language like 'es%%' then 'spanish' else 'english' end as regconfig),
                               s.content, %s, :marks)
            from call_transcript_segments s join call_transcripts t on t.id = s.call_transcript_id
            where s.id in (:ids)""".formatted(WebSearch.SQL);
    private static final String MARKS =
            "StartSel=%s, StopSel=%s, HighlightAll=true".formatted(Highlights.START, Highlights.END);

    /** In the order of {@code found}. */
    public Uni<List<Hit>> read(Mutiny.Session session, SearchQuery query, List<Position> found) {
        if (found.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        Map<UUID, Position> positions =
                found.stream().collect(Collectors.toMap(Position::segmentId, Function.identity()));
        return session.createNativeQuery(READ, Object[].class)
                .setParameter("words", query.words())
                .setParameter("marks", MARKS)
                .setParameter("ids", List.copyOf(positions.keySet()))
                .getResultList()
                .map(rows -> {
                    Map<UUID, Hit> hits = rows.stream()
                            .map(row -> hit(positions.get((UUID) row[0]), row))
                            .collect(Collectors.toMap(hit -> hit.position().segmentId(), Function.identity()));
                    return found.stream()
                            .map(position -> hits.get(position.segmentId()))
                            .filter(hit -> hit != null)
                            .toList();
                });
    }

    private static Hit hit(Position position, Object[] row) {
        String content = (String) row[4];
        return new Hit(
                position,
                (UUID) row[1],
                (UUID) row[2],
                (String) row[3],
                content,
                Highlights.of(content, (String) row[6]),
                ((Number) row[5]).longValue());
    }
}
