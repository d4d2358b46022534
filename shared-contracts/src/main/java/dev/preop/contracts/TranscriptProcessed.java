package dev.preop.contracts;

import java.util.List;
import java.util.UUID;

/** {@code transcript.processed}: the call was summarised and its facts extracted. */
public record TranscriptProcessed(
        CallRef call,
        UUID transcriptId,
        SealedText summary,
        Sentiment sentiment,
        boolean goalAchieved,
        Verdict verdict,
        boolean followUpRequired,
        List<SealedText> followUps,
        List<ExtractedFact> facts)
        implements CallEvent {

    public TranscriptProcessed {
        Require.present(call, "call");
        Require.present(transcriptId, "transcript_id");
        Require.present(summary, "summary");
        Require.present(sentiment, "sentiment");
        Require.present(verdict, "verdict");
        followUps = Require.list(followUps);
        facts = Require.list(facts);
    }

    @Override
    public String topic() {
        return Topics.TRANSCRIPT_PROCESSED;
    }
}
