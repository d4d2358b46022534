package dev.preop.contracts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * {@code utterance.transcribed}: the callee finished saying something.
 *
 * @param turn 0 for words heard before the opening was spoken, then 1, 2, …; the reply carries the same number
 * @param startedMs milliseconds from the start of the stream
 * @param endpointingMs silence waited before the turn was taken as ended
 * @param sttMs commit sent to final transcript
 */
public record UtteranceTranscribed(
        CallRef call,
        UUID utteranceId,
        int turn,
        SealedText text,
        @Nullable String language,
        double confidence,
        long startedMs,
        long endedMs,
        long endpointingMs,
        long sttMs)
        implements CallEvent {

    public UtteranceTranscribed {
        Require.present(call, "call");
        Require.present(utteranceId, "utterance_id");
        Require.atLeast(0, turn, "turn");
        Require.present(text, "text");
        Require.share(confidence, "confidence");
        Require.atLeast(0, startedMs, "started_ms");
        Require.atLeast(startedMs, endedMs, "ended_ms");
    }

    @Override
    public String topic() {
        return Topics.UTTERANCE_TRANSCRIBED;
    }
}
