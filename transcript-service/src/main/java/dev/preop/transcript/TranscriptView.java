package dev.preop.transcript;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A transcript for its owner: redacted words, and what came of the call once that is known. */
public record TranscriptView(
        UUID callSessionId,
        String status,
        List<SegmentView> segments,
        @Nullable String summary,
        @Nullable String sentimentOverall,
        @Nullable Boolean goalAchieved,
        @Nullable Boolean followUpRequired,
        List<String> followUpTasks,
        List<FactView> extractedData) {

    /** Something that was said; times in milliseconds from the start of the media stream. */
    public record SegmentView(
            UUID id,
            String speaker,
            String content,
            long timestampMs,
            long endMs,
            @Nullable Double confidence,
            @Nullable String sentiment,
            boolean interrupted) {}

    /**
     * A fact, how well it is supported, and the words it rests on.
     *
     * @param offsetMs where in the call those words begin
     */
    public record FactView(
            UUID id,
            String dataType,
            Map<String, Object> extractedValue,
            double confidence,
            String verdict,
            @Nullable UUID segmentId,
            @Nullable Long offsetMs,
            @Nullable String quote) {}
}
