package dev.preop.speech.session;

import dev.preop.speech.turn.TurnEvent;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * A reply as it came; {@code turnId} with {@code index} is its natural key.
 *
 * @param hush whether the agent shall be silent from it on, or speak again
 * @param event opens what is sealed in it; only asked for a call that is here
 * @param answers whether it answers what the callee has said, and has waited for nothing else
 * @param modelMs what the model needed for it
 * @param headStartMs how long before the utterance was certain the model had begun
 */
public record ReceivedReply(
        UUID turnId,
        int turn,
        int index,
        Hush hush,
        Supplier<TurnEvent> event,
        boolean answers,
        long modelMs,
        long headStartMs) {

    /** What a reply does to the agent's silence. */
    public enum Hush {
        UNCHANGED,
        BEGINS,
        ENDS
    }
}
