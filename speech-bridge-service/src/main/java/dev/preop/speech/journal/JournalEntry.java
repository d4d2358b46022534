package dev.preop.speech.journal;

import dev.preop.speech.turn.CallTerms;
import dev.preop.speech.turn.Past;
import dev.preop.speech.turn.TurnEvent;
import dev.preop.speech.turn.TurnSettings;
import org.jspecify.annotations.Nullable;

/** One line of a journal. */
sealed interface JournalEntry {

    /**
     * How the call began; the first line.
     *
     * @param past what was told of it before it went on here; absent for a new call
     * @param at milliseconds from the start of the call
     */
    record Began(@Nullable Past past, long at, TurnSettings settings, CallTerms terms) implements JournalEntry {}

    /**
     * Something that happened.
     *
     * @param at milliseconds from the start of the stream
     */
    record Happened(long at, TurnEvent event) implements JournalEntry {}
}
