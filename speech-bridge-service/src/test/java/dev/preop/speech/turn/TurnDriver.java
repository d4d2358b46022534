package dev.preop.speech.turn;

import dev.preop.contracts.HangUpReason;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Drives the engine through a call in virtual time and keeps what it wanted done. */
final class TurnDriver {

    static final TurnSettings SETTINGS = new TurnSettings(
            Duration.ofMillis(500),
            Duration.ofMillis(300),
            Duration.ofMillis(1_500),
            Duration.ofSeconds(3),
            Duration.ofSeconds(3),
            Duration.ofSeconds(1),
            Duration.ofSeconds(30),
            Duration.ofSeconds(60));

    private final TurnEngine engine = new TurnEngine(SETTINGS);
    private final List<TurnEffect> effects = new ArrayList<>();
    private TurnState state;
    private long now;

    TurnDriver() {
        state = engine.start();
    }

    TurnState state() {
        return state;
    }

    long now() {
        return now;
    }

    /** Lets time pass; deadlines fire at their own time. */
    TurnDriver pass(long millis) {
        long end = now + millis;
        while (state.deadline() <= end) {
            now = Math.max(now, state.deadline());
            TurnState before = state;
            on(new TurnEvent.TimePassed());
            if (state.equals(before)) {
                throw new AssertionError("a deadline changed nothing in " + state);
            }
        }
        now = end;
        return this;
    }

    TurnDriver on(TurnEvent event) {
        Step step = engine.step(state, event, now);
        state = step.state();
        effects.addAll(step.effects());
        return this;
    }

    /** The callee speaks for so long and pauses until that is noticed. */
    TurnDriver calleeSpeaks(long millis) {
        on(new TurnEvent.SpeechBegan(now));
        pass(millis);
        return on(new TurnEvent.SpeechEnded(now));
    }

    /** The callee speaks, and what was said is known a little after the end of the turn. */
    TurnDriver calleeSays(String text) {
        calleeSpeaks(600).pass(500);
        pass(280);
        return committed(text);
    }

    TurnDriver committed(String text) {
        return on(new TurnEvent.TranscriptCommitted(new Transcript(text, 0.9, "en")));
    }

    TurnDriver reply(int turn, int index, boolean last, String text) {
        return on(new TurnEvent.ReplyReceived(new Reply.Speak(turnId(turn), turn, index, last, text)));
    }

    TurnDriver hangUp(int turn, int index) {
        return on(new TurnEvent.ReplyReceived(
                new Reply.HangUp(turnId(turn), turn, index, true, HangUpReason.GOAL_REACHED)));
    }

    TurnDriver started(Sentence sentence) {
        return on(new TurnEvent.SentenceStarted(sentence, now));
    }

    TurnDriver mark(Sentence sentence, int chars) {
        return on(new TurnEvent.MarkReturned(sentence.generation(), sentence.turn(), sentence.index(), chars));
    }

    /** The sentence is heard to its end. */
    TurnDriver heardOut(Sentence sentence) {
        started(sentence).pass(1_000);
        return mark(sentence, sentence.text().length());
    }

    Sentence sentence(int generation, int turn, int index, String text) {
        return new Sentence(generation, turnId(turn), turn, index, text);
    }

    /** What was wanted since this was last asked. */
    List<TurnEffect> effects() {
        List<TurnEffect> since = List.copyOf(effects);
        effects.clear();
        return since;
    }

    static UUID turnId(int turn) {
        return new UUID(7, turn);
    }
}
