package dev.preop.transcript.search.persistence;

import dev.preop.transcript.search.Position;
import dev.preop.transcript.search.SearchQuery;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.hibernate.reactive.mutiny.Mutiny.SelectionQuery;
import org.jspecify.annotations.Nullable;

/** The full-text index over all segments. It names what it finds, and shows nothing of it. */
@ApplicationScoped
public class SegmentIndex {

    /** Made once for all rows, also when the plan is kept for other words. */
    private static final String ASKED =
            "with asked as materialized (select owned(cast(:user as uuid), %s) as query) ".formatted(WebSearch.SQL);

    private static final String RANK = "ts_rank(search, (select query from asked))";
    private static final String MATCHES = """
            user_id = :user
            and (select numnode(query) from asked) > 0
            and search @@ (select query && cast(:owner as tsquery) from asked)""";

    /** One user's segments that match, the best first. */
    public Uni<List<Position>> candidates(Mutiny.Session session, UUID userId, SearchQuery query) {
        StringBuilder where = new StringBuilder(MATCHES);
        Map<String, Object> values = new HashMap<>();
        values.put("words", query.words());
        values.put("user", userId);
        values.put("owner", "'owner:" + userId + "'");
        narrow(where, values, "speaker = :speaker", "speaker", query.speaker());
        narrow(
                where,
                values,
                "call_transcript_id in (select id from call_transcripts where call_session_id = :session)",
                "session",
                query.sessionId());
        narrow(where, values, "created_at >= :from", "from", query.from());
        narrow(where, values, "created_at < :until", "until", query.until());
        Position after = query.after();
        if (after != null) {
            where.append(" and (%s, created_at, id) < (cast(:rank as real), :saidAt, :id)".formatted(RANK));
            values.put("rank", after.rank());
            values.put("saidAt", after.saidAt());
            values.put("id", after.segmentId());
        }
        SelectionQuery<Object[]> select = session.createNativeQuery(
                ASKED
                        + "select %s as rank, created_at, id from call_transcript_segments where %s"
                                .formatted(RANK, where)
                        + " order by rank desc, created_at desc, id desc limit " + query.limit(),
                Object[].class);
        values.forEach(select::setParameter);
        return select.getResultList().map(rows -> rows.stream()
                .map(row -> new Position(
                        ((Number) row[0]).floatValue(), ((OffsetDateTime) row[1]).toInstant(), (UUID) row[2]))
                .toList());
    }

    private static void narrow(
            StringBuilder where, Map<String, Object> values, String condition, String name, @Nullable Object value) {
        if (value != null) {
            where.append(" and ").append(condition);
            values.put(name, value);
        }
    }
}
