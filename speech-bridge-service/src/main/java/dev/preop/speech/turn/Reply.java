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

    /** Press keys {@code 0-9 * #}, with {@code w} for a pause. */
    record Press(UUID turnId, int turn, int index, boolean last, String digits) implements Reply {}

    /** End the call once everything before has been heard. */
    record HangUp(UUID turnId, int turn, int index, boolean last, HangUpReason reason) implements Reply {}

    /** Hand the call over to the user once everything before has been heard. */
    record Transfer(UUID turnId, int turn, int index, boolean last) implements Reply {}

    /** Say this to an answering machine, whatever turn it is, and end the call. */
    record Voicemail(UUID turnId, int turn, int index, boolean last, String text) implements Reply {}

    /** Something this version cannot do; it only counts as a piece of the turn. */
    record Ignored(UUID turnId, int turn, int index, boolean last) implements Reply {}
}
