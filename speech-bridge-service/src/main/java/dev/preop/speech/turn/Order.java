package dev.preop.speech.turn;

import java.util.UUID;

/** Something an operator wants on the call, whatever turn it is and beside what the agent has to say. */
public sealed interface Order {

    /**
     * Say a sentence next.
     *
     * @param interrupt whether that cuts the sentence now playing
     */
    record Say(UUID turnId, int index, String text, boolean interrupt) implements Order {}

    /** Press keys next. */
    record Press(UUID turnId, int index, String digits) implements Order {}

    /** Hand the call over to the user. */
    record Transfer() implements Order {}

    /** Fall silent but go on hearing. */
    record Pause() implements Order {}

    /** Speak again. */
    record Resume() implements Order {}

    /** Something this version cannot do. */
    record Ignored() implements Order {}
}
