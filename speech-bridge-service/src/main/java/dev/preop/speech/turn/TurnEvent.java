package dev.preop.speech.turn;

/** Something that happened on the call. Times are milliseconds from the start of the stream. */
public sealed interface TurnEvent {

    /** The callee's voice set in; {@code atMs} is the onset, a little before now. */
    record SpeechBegan(long atMs) implements TurnEvent {}

    /** The callee's voice has lasted long enough to be meant as an interruption. */
    record SpeechSustained() implements TurnEvent {}

    /** The callee's voice stopped; {@code lastVoicedMs} is its last sound, a little before now. */
    record SpeechEnded(long lastVoicedMs) implements TurnEvent {}

    /** What the recogniser makes of the speech since the last commit so far. */
    record PartialHeard(String text) implements TurnEvent {}

    /** The recogniser's final text of a committed stretch; empty when it held no words. */
    record TranscriptCommitted(Transcript transcript) implements TurnEvent {}

    /** The conversation service wants something said or done. */
    record ReplyReceived(Reply reply) implements TurnEvent {}

    /** A sentence's first frame was written and will be audible from {@code playsAtMs}. */
    record SentenceStarted(Sentence sentence, long playsAtMs) implements TurnEvent {}

    /** A sentence's last frame was written and will have been played at {@code playedOutAtMs}. */
    record SentenceWritten(Sentence sentence, long playedOutAtMs) implements TurnEvent {}

    /** The carrier played everything up to the {@code chars}-th character of a sentence, or discarded it. */
    record MarkReturned(int generation, int turn, int index, int chars) implements TurnEvent {}

    /** A sentence cannot be synthesised (completely). */
    record SynthesisFailed(Sentence sentence) implements TurnEvent {}

    /** An operator wants something said or done. */
    record OrderReceived(Order order) implements TurnEvent {}

    /** Speech synthesis is gone for good. */
    record SynthesisLost() implements TurnEvent {}

    /** Speech recognition is gone for good. */
    record RecognitionLost() implements TurnEvent {}

    /** The call could not be handed over and goes on. */
    record TransferFailed() implements TurnEvent {}

    /** The call will have to end soon. */
    record TimeRunsOut() implements TurnEvent {}

    /** The call has to end now. */
    record TimeIsUp() implements TurnEvent {}

    /** The state's deadline has come. */
    record TimePassed() implements TurnEvent {}

    /** The stream is over: the callee hung up or the gateway went away. */
    record CallStopped() implements TurnEvent {}
}
