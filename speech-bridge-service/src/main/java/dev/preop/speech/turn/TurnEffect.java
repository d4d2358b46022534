package dev.preop.speech.turn;

import dev.preop.contracts.HangUpReason;
import java.util.OptionalLong;

/** Something the call must do now. Times are milliseconds from the start of the stream. */
public sealed interface TurnEffect {

    /** Ask the recogniser for the final text of what was said since the last commit. */
    record Commit() implements TurnEffect {}

    /** Tell what the callee has probably said, before it is certain; {@code turn} is the one it will have. */
    record Anticipate(int turn, String text) implements TurnEffect {}

    /** Tell the world what the callee said. */
    record PublishUtterance(
            int turn, Transcript transcript, long startedMs, long endedMs, long endpointingMs, long sttMs)
            implements TurnEffect {}

    /** Have a sentence turned into sound, ahead of its time. */
    record Synthesize(Sentence sentence) implements TurnEffect {}

    /** Have the keys that a sentence is made of turned into sound. */
    record Press(Sentence sentence) implements TurnEffect {}

    /** Have a prepared sentence played before those that have not begun. */
    record PutFirst(Sentence sentence) implements TurnEffect {}

    /** Let a sentence be heard, after those played before it. */
    record Play(Sentence sentence) implements TurnEffect {}

    /** Forget one sentence that will not be heard (further). */
    record Skip(Sentence sentence) implements TurnEffect {}

    /** Send no more of what is being said: the callee's sound may be meant as an interruption. What was sent plays out. */
    record Hesitate() implements TurnEffect {}

    /** Go on with what is being said: it was none. */
    record GoOn() implements TurnEffect {}

    /** Silence the agent at once: everything of this generation and older is void. */
    record BargeIn(int generation) implements TurnEffect {}

    /** Nothing is being played, but what was prepared in this generation is void. */
    record Discard(int generation) implements TurnEffect {}

    /**
     * Tell the world what the callee heard of a sentence.
     *
     * @param heard all that was heard of it, also before a cut that it survived
     * @param startedMs when it became audible; absent when none of it was heard
     */
    record PublishSpoken(Sentence sentence, String heard, boolean interrupted, OptionalLong startedMs, long endedMs)
            implements TurnEffect {}

    /** Have the carrier's own recognition hear the callee. */
    record ListenElsewhere() implements TurnEffect {}

    /** Hand the call over to the user. */
    record Transfer() implements TurnEffect {}

    /** End the call. */
    record HangUp(HangUpReason reason) implements TurnEffect {}

    /** Count that this has happened; the call does not feel it. */
    record Noted(Occasion occasion) implements TurnEffect {}

    /** What is worth counting. */
    enum Occasion {
        /** The callee's voice has silenced the agent. */
        BARGE_IN,
        /** It was a sound without words, and the cut sentence goes on. */
        FALSE_INTERRUPTION,
        /** A silent callee was asked whether it is there. */
        REPROMPT
    }
}
