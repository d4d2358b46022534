package dev.preop.task.transcript;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was said on a call and what came out of it.
 *
 * @param status {@code live}, {@code complete} or {@code processed}
 * @param summary and what follows it: absent until processed
 */
public record Transcript(
        @Nullable UUID callSessionId,
        @Nullable String status,
        @Nullable List<Segment> segments,
        @Nullable String summary,
        @Nullable String sentimentOverall,
        @Nullable Boolean goalAchieved,
        @Nullable Boolean followUpRequired,
        @Nullable List<String> followUpTasks,
        @Nullable List<Fact> extractedData) {

    /**
     * Something said.
     *
     * @param speaker {@code assistant}, {@code human}, {@code system} or {@code operator}
     */
    public record Segment(
            UUID id,
            String speaker,
            String content,
            long timestampMs,
            long endMs,
            @Nullable Double confidence,
            boolean interrupted) {}

    /**
     * A fact and the words it rests on.
     *
     * @param verdict {@code confirmed} or {@code unconfirmed}
     */
    public record Fact(
            @Nullable UUID id,
            String dataType,
            Map<String, Object> extractedValue,
            double confidence,
            @Nullable String verdict,
            @Nullable UUID segmentId,
            @Nullable String quote) {}
}
