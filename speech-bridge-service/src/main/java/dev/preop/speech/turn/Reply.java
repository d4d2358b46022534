package dev.preop.speech.turn;

import dev.preop.contracts.HangUpReason;
import java.util.UUID;

/** One piece of what the agent wants to do in a turn, in the order of {@code index}. */
public sealed interface Reply {

    UUID turnId();

    int turn();

    int index();

    /** Whether the turn ends with this piece. */
    boolean last();

    /** Say a sentence. */
    record Speak(UUID turnId, int turn, int index, boolean last, String text) implements Reply {}

    /** End the call once everything before has been heard. */
    record HangUp(UUID turnId, int turn, int index, boolean last, HangUpReason reason) implements Reply {}

    /** Something this version cannot do; it only counts as a piece of the turn. */
    record Ignored(UUID turnId, int turn, int index, boolean last) implements Reply {}
}
