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
            Duration.ofMillis(1_000),
            Duration.ofMillis(1_500),
            Duration.ofSeconds(3),
            Duration.ofSeconds(3),
            Duration.ofSeconds(1),
            Duration.ofSeconds(2),
            Duration.ofSeconds(8),
            Duration.ofSeconds(30),
            Duration.ofMinutes(10),
            Duration.ofSeconds(60));

    static final CallTerms TERMS = new CallTerms(new UUID(1, 1), "en-US", true);

    private final TurnEngine engine = new TurnEngine(SETTINGS, TERMS);
    private final List<TurnEffect> effects = new ArrayList<>();
    private TurnState state;
    private long now;

    TurnDriver() {
        state = engine.start().state();
    }

    /** The call goes on here at {@code at}. */
    TurnDriver resumed(Past past, long at) {
        Step step = engine.resume(past, at);
        state = step.state();
        now = at;
        effects.addAll(step.effects());
        return this;
    }

    /** Has the opening heard and forgets what was wanted for it. */
    TurnDriver opened() {
        reply(0, 0, true, "Hello.").pass(1_500);
        heardOut(sentence(1, 0, 0, "Hello."));
        effects();
        return this;
    }

    /** The callee has asked, and the agent is being heard with the first part of its answer. */
    TurnDriver answering(String first, String... more) {
        opened().calleeSays("Yes?");
        reply(1, 0, more.length == 0, first);
        for (int i = 0; i < more.length; i++) {
            reply(1, i + 1, i == more.length - 1, more[i]);
        }
        started(sentence(1, 1, 0, first)).effects();
        return this;
    }

    TurnDriver order(Order order) {
        return on(new TurnEvent.OrderReceived(order));
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
