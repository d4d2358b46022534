package dev.preop.task.session.rest;

import dev.preop.task.session.CallSession;
import dev.preop.task.transcript.Transcript;
import dev.preop.task.transcript.TranscriptLookup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call with what was said on it.
 *
 * @param transcript absent when there is none
 * @param degraded the parts that are missing because a service did not answer
 */
public record SessionDetails(
        CallSessionView callSession,
        @Nullable Transcript transcript,
        @Nullable String summary,
        List<Transcript.Fact> extractedData,
        List<String> degraded) {

    static SessionDetails of(CallSession session, TranscriptLookup lookup) {
        CallSessionView view = CallSessionView.of(session);
        return switch (lookup) {
            case TranscriptLookup.Found(Transcript transcript) ->
                new SessionDetails(view, transcript, transcript.summary(), facts(transcript), List.of());
            case TranscriptLookup.None _ -> new SessionDetails(view, null, null, List.of(), List.of());
            case TranscriptLookup.Unavailable _ ->
                new SessionDetails(view, null, null, List.of(), List.of("transcript"));
        };
    }

    static List<Transcript.Fact> facts(Transcript transcript) {
        return transcript.extractedData() == null ? List.of() : transcript.extractedData();
    }
}
