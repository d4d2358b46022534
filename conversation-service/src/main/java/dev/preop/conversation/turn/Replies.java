package dev.preop.conversation.turn;

import io.smallrye.mutiny.Uni;

/** Where finished moves go. */
public interface Replies {

    /**
     * Hands out a move; moves leave in the order of the calls.
     *
     * @param llmMs from the utterance's arrival to this move being complete
     * @return completes when it cannot be lost any more
     */
    Uni<Void> publish(TurnRef turn, Move move, long llmMs);
}
