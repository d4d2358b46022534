package dev.preop.speech.turn;

import dev.preop.contracts.ReplyOrigin;
import java.util.UUID;

/**
 * One sentence to speak.
 *
 * @param generation of playback; a barge-in ends a generation and everything in flight for it
 * @param turnId the model turn; with {@code index} the natural key of the sentence
 * @param index position within the turn, from 0
 * @param origin whose words these are
 */
public record Sentence(int generation, UUID turnId, int turn, int index, String text, ReplyOrigin origin) {

    public Sentence {
        origin = origin == null ? ReplyOrigin.AGENT : origin;
    }

    /** A sentence of the agent's. */
    public Sentence(int generation, UUID turnId, int turn, int index, String text) {
        this(generation, turnId, turn, index, text, ReplyOrigin.AGENT);
    }

    /** The end of it, to be played in another generation. */
    Sentence renewed(int generation, String rest) {
        return new Sentence(generation, turnId, turn, index, rest, origin);
    }

    /** Whether a mark made for {@code generation}, {@code turn} and {@code index} belongs to this sentence. */
    boolean is(int generation, int turn, int index) {
        return this.generation == generation && this.turn == turn && this.index == index;
    }
}
