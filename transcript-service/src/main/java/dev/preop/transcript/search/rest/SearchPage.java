package dev.preop.transcript.search.rest;

import dev.preop.transcript.search.Highlights.Range;
import dev.preop.transcript.search.Hit;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was found, the best first. */
public record SearchPage(List<Result> results, @Nullable String nextCursor) {

    /**
     * A segment with what was looked for.
     *
     * @param highlights the parts of {@code content} that match, in UTF-16 code units
     */
    public record Result(
            UUID callSessionId,
            UUID callTaskId,
            UUID segmentId,
            String speaker,
            String content,
            List<Range> highlights,
            long timestampMs,
            Instant saidAt,
            float rank) {

        static Result of(Hit hit) {
            return new Result(
                    hit.sessionId(),
                    hit.taskId(),
                    hit.position().segmentId(),
                    hit.speaker(),
                    hit.content(),
                    hit.highlights(),
                    hit.timestampMs(),
                    hit.position().saidAt(),
                    hit.position().rank());
        }
    }

    /** @param hits one more than {@code limit} when there are more */
    static SearchPage of(List<Hit> hits, int limit) {
        List<Hit> page = hits.subList(0, Math.min(limit, hits.size()));
        return new SearchPage(
                page.stream().map(Result::of).toList(),
                hits.size() > limit ? page.getLast().position().encoded() : null);
    }
}
