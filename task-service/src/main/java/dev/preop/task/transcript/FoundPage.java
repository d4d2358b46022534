package dev.preop.task.transcript;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a search in transcripts found, the best first. */
public record FoundPage(List<Found> results, @Nullable String nextCursor) {

    public FoundPage {
        results = results == null ? List.of() : List.copyOf(results);
    }

    /**
     * Something said.
     *
     * @param highlights the parts of {@code content} that were looked for
     * @param timestampMs from the start of the call's audio
     */
    public record Found(
            UUID callSessionId,
            UUID callTaskId,
            UUID segmentId,
            String speaker,
            String content,
            List<Range> highlights,
            long timestampMs,
            Instant saidAt,
            float rank) {}

    /** Part of a text, in UTF-16 code units. */
    public record Range(int from, int to) {}
}
