package dev.preop.contracts;

/**
 * {@code utterance.anticipated}: what the callee has probably said, told while it is still waited whether more comes. The
 * model may begin to answer; nothing of that may be heard before {@code utterance.transcribed} tells the same words.
 *
 * @param turn that the utterance will have
 */
public record UtteranceAnticipated(CallRef call, int turn, SealedText text) implements CallEvent {

    public UtteranceAnticipated {
        Require.present(call, "call");
        Require.atLeast(1, turn, "turn");
        Require.present(text, "text");
    }

    @Override
    public String topic() {
        return Topics.UTTERANCE_ANTICIPATED;
    }
}
