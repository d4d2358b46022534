package dev.preop.task.session.rest;

import dev.preop.task.session.CallSession;
import dev.preop.task.transcript.Transcript;
import dev.preop.task.transcript.TranscriptLookup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call with what was said on it and what came of it.
 *
 * @param transcript what was said, in order; empty when there is nothing yet
 * @param degraded the parts that are missing because a service did not answer
 */
public record SessionDetails(
        CallSessionView callSession,
        List<Transcript.Segment> transcript,
        @Nullable String transcriptStatus,
        @Nullable String summary,
        @Nullable String sentimentOverall,
        @Nullable Boolean goalAchieved,
        @Nullable Boolean followUpRequired,
        List<String> followUpTasks,
        List<Transcript.Fact> extractedData,
        List<String> degraded) {

    static SessionDetails of(CallSession session, TranscriptLookup lookup) {
        return switch (lookup) {
            case TranscriptLookup.Found(Transcript transcript) -> with(session, transcript, List.of());
            case TranscriptLookup.None _ -> with(session, Transcript.EMPTY, List.of());
            case TranscriptLookup.Unavailable _ -> with(session, Transcript.EMPTY, List.of("transcript"));
        };
    }

    private static SessionDetails with(CallSession session, Transcript transcript, List<String> degraded) {
        return new SessionDetails(
                CallSessionView.of(session),
                transcript.segments(),
                transcript.status(),
                transcript.summary(),
                transcript.sentimentOverall(),
                transcript.goalAchieved(),
                transcript.followUpRequired(),
                transcript.followUpTasks(),
                transcript.extractedData(),
                degraded);
    }
}
