package dev.preop.task.session.rest;

import dev.preop.task.price.CallCost;
import dev.preop.task.price.CallPrices;
import dev.preop.task.session.CallSession;
import dev.preop.task.transcript.Transcript;
import dev.preop.task.transcript.TranscriptLookup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call with what was said on it and what came of it.
 *
 * @param transcript what was said, in order; empty when there is nothing yet
 * @param cost an estimate; absent while the call goes on
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
        @Nullable CallCost cost,
        List<String> degraded) {

    static SessionDetails of(CallSession session, TranscriptLookup lookup, CallPrices prices) {
        return switch (lookup) {
            case TranscriptLookup.Found(Transcript transcript) -> with(session, transcript, prices, List.of());
            case TranscriptLookup.None _ -> with(session, Transcript.EMPTY, prices, List.of());
            case TranscriptLookup.Unavailable _ -> with(session, Transcript.EMPTY, prices, List.of("transcript"));
        };
    }

    private static SessionDetails with(
            CallSession session, Transcript transcript, CallPrices prices, List<String> degraded) {
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
                cost(session, prices),
                degraded);
    }

    private static @Nullable CallCost cost(CallSession session, CallPrices prices) {
        return session.durationSeconds() == null ? null : CallCost.of(session.durationSeconds(), prices);
    }
}
