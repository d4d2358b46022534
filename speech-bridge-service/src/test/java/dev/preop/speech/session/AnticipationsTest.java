package dev.preop.speech.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preop.speech.session.Anticipations.Outcome;
import dev.preop.speech.turn.Transcript;
import dev.preop.speech.turn.TurnEffect;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnticipationsTest {

    private final List<Outcome> outcomes = new ArrayList<>();
    private final Anticipations anticipations = new Anticipations(outcomes::add);

    @Test
    void shouldKnowThatAReplyWasBegunAheadOnce() {
        told("which day");
        heard(1, "Which day?");
        anticipations.replied(1, 400);
        anticipations.replied(1, 400);
        assertThat(outcomes).containsExactly(Outcome.USED);
    }

    @Test
    void shouldKnowThatTheModelWasNotQuickEnoughToGainFromIt() {
        told("Which day?");
        heard(1, "Which day?");
        anticipations.replied(1, 0);
        assertThat(outcomes).containsExactly(Outcome.LATE);
    }

    @Test
    void shouldKnowThatTheCalleeWentOn() {
        told("Which day");
        told("Which day and what");
        heard(1, "Which day and what time?");
        anticipations.replied(1, 0);
        assertThat(outcomes).containsExactly(Outcome.CANCELLED, Outcome.CANCELLED);
    }

    @Test
    void shouldSayNothingOfWhatWasNeverToldAhead() {
        heard(1, "Which day?");
        anticipations.replied(1, 0);
        anticipations.replied(0, 0);
        assertThat(outcomes).isEmpty();
    }

    private void told(String words) {
        anticipations.told(new TurnEffect.Anticipate(1, words));
    }

    private void heard(int turn, String words) {
        anticipations.heard(new TurnEffect.PublishUtterance(turn, new Transcript(words, 1, "en"), 0, 0, 0, 0));
    }
}
