package dev.preop.conversation.conversation;

import org.jspecify.annotations.Nullable;

/**
 * A sentence of the agent.
 *
 * @param index position within its turn
 * @param heard the words that were played to the callee; absent while nothing was reported
 * @param interrupted whether the callee cut it off
 */
public record Sentence(int index, String text, @Nullable String heard, boolean interrupted) {

    static Sentence generated(int index, String text) {
        return new Sentence(index, text, null, false);
    }

    Sentence heardAs(String words, boolean cut) {
        return new Sentence(index, text, words, cut);
    }

    /** Names no content: spoken words must not reach a log by accident. */
    @Override
    public String toString() {
        return "Sentence[" + index + "]";
    }
}
