package dev.preop.transcript.outcome.client;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the model says of a call as a whole; nothing of it is believed before {@code EvidenceCheck}. */
public record SummaryDraft(
        @Nullable String summary,
        @Nullable String sentiment,
        boolean goalAchieved,
        boolean followUpRequired,
        @Nullable List<String> followUpTasks) {}
