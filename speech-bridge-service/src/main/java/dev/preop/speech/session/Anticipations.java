package dev.preop.speech.session;

import dev.preop.speech.turn.TurnEffect;
import dev.preop.speech.turn.TurnWords;
import java.util.List;
import java.util.function.Consumer;

/** Follows what becomes of words that were told before they were certain. One thread at a time. */
final class Anticipations {

    /** What became of them. */
    enum Outcome {
        /** The reply had begun to be thought of when they were certain. */
        USED,
        /** The callee said something else or went on. */
        CANCELLED,
        /** They were right, but the reply was not begun before they were certain. */
        LATE
    }

    private final Consumer<Outcome> outcomes;
    private List<String> words = List.of();
    private int awaitedTurn;

    Anticipations(Consumer<Outcome> outcomes) {
        this.outcomes = outcomes;
    }

    void told(TurnEffect.Anticipate told) {
        if (!words.isEmpty()) {
            outcomes.accept(Outcome.CANCELLED);
        }
        words = TurnWords.split(told.text());
    }

    void heard(TurnEffect.PublishUtterance utterance) {
        if (words.isEmpty()) {
            return;
        }
        if (words.equals(TurnWords.split(utterance.transcript().text()))) {
            awaitedTurn = utterance.turn();
        } else {
            outcomes.accept(Outcome.CANCELLED);
        }
        words = List.of();
    }

    /** The first piece of a reply tells for all. */
    void replied(int turn, long headStartMs) {
        if (turn > 0 && turn == awaitedTurn) {
            awaitedTurn = 0;
            outcomes.accept(headStartMs > 0 ? Outcome.USED : Outcome.LATE);
        }
    }
}
