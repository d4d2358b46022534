package dev.preop.transcript.client;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the model says of a call as a whole; nothing of it is believed before {@code EvidenceCheck}. The model's keys are
 * camelCase, whatever the operator API's are.
 */
public record SummaryDraft(
        @Nullable String summary,
        @Nullable String sentiment,
        @JsonProperty("goalAchieved") boolean goalAchieved,
        @JsonProperty("followUpRequired") boolean followUpRequired,
        @JsonProperty("followUpTasks") @Nullable List<String> followUpTasks,
        @Nullable List<MoodDraft> moods) {

    /** The mood of one line. {@code segment} is the number in brackets in front of it. */
    public record MoodDraft(int segment, @Nullable String sentiment) {}
}
