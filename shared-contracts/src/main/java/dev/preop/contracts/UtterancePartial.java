package dev.preop.contracts;

/**
 * {@code utterance.partial}: what the callee is saying, as far as it is recognised. The next one of the turn replaces it, and
 * {@code utterance.transcribed} ends it; an empty text takes it back. For whoever watches the call and nobody else: nothing
 * may be decided by it, and nothing is stored.
 *
 * @param turn that the utterance will have
 * @param startedMs when the callee began to say it, from the start of the stream
 */
public record UtterancePartial(CallRef call, int turn, SealedText text, long startedMs) implements CallEvent {

    public UtterancePartial {
        Require.present(call, "call");
        Require.atLeast(0, turn, "turn");
        Require.present(text, "text");
        Require.atLeast(0, startedMs, "started_ms");
    }

    @Override
    public String topic() {
        return Topics.UTTERANCE_PARTIAL;
    }
}
