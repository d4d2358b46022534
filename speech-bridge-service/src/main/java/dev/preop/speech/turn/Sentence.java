package dev.preop.speech.turn;

import java.util.UUID;

/**
 * One sentence to speak.
 *
 * @param generation of playback; a barge-in ends a generation and everything in flight for it
 * @param turnId the model turn; with {@code index} the natural key of the sentence
 * @param index position within the turn, from 0
 */
public record Sentence(int generation, UUID turnId, int turn, int index, String text) {

    /** Whether a mark made for {@code generation}, {@code turn} and {@code index} belongs to this sentence. */
    boolean is(int generation, int turn, int index) {
        return this.generation == generation && this.turn == turn && this.index == index;
    }
}
