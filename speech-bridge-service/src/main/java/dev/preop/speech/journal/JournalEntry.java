package dev.preop.speech.journal;

import dev.preop.speech.turn.CallTerms;
import dev.preop.speech.turn.TurnEvent;
import dev.preop.speech.turn.TurnSettings;

/** One line of a journal. */
sealed interface JournalEntry {

    /**
     * How the call began; the first line.
     *
     * @param resumed whether another instance had begun it
     * @param lastTurn the last turn told before, 0 for a new call
     */
    record Began(boolean resumed, int lastTurn, TurnSettings settings, CallTerms terms) implements JournalEntry {}

    /**
     * Something that happened.
     *
     * @param at milliseconds from the start of the stream
     */
    record Happened(long at, TurnEvent event) implements JournalEntry {}
}
