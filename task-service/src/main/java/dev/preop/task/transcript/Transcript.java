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
        @Nullable String status,
        List<Segment> segments,
        @Nullable String summary,
        @Nullable String sentimentOverall,
        @Nullable Boolean goalAchieved,
        @Nullable Boolean followUpRequired,
        List<String> followUpTasks,
        List<Fact> extractedData) {

    /** Of a call that nothing is known of yet. */
    public static final Transcript EMPTY =
            new Transcript(null, List.of(), null, null, null, null, List.of(), List.of());

    public Transcript {
        segments = segments == null ? List.of() : List.copyOf(segments);
        followUpTasks = followUpTasks == null ? List.of() : List.copyOf(followUpTasks);
        extractedData = extractedData == null ? List.of() : List.copyOf(extractedData);
    }

    /**
     * Something said.
     *
     * @param speaker {@code assistant}, {@code human}, {@code system} or {@code operator}
     * @param sentiment how it sounds; of the callee's words only, and once the call is over
     */
    public record Segment(
            UUID id,
            String speaker,
            String content,
            long timestampMs,
            long endMs,
            @Nullable Double confidence,
            @Nullable String sentiment,
            boolean interrupted) {}

    /**
     * A fact and the words it rests on.
     *
     * @param verdict {@code confirmed} or {@code unconfirmed}
     * @param offsetMs where in the call those words begin
     */
    public record Fact(
            @Nullable UUID id,
            String dataType,
            Map<String, Object> extractedValue,
            double confidence,
            @Nullable String verdict,
            @Nullable UUID segmentId,
            @Nullable Long offsetMs,
            @Nullable String quote) {}
}
