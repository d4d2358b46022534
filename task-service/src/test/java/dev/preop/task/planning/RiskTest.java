package dev.preop.task.planning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preop.task.planning.Risk.Level;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RiskTest {

    private static final Risk LEASE = new Risk(Level.MEDIUM, List.of("It commits to something that is hard to undo."));
    private static final String QUESTION = "Yes to go on: It commits to something that is hard to undo.";

    @Test
    void shouldAskForAYesToEachReason() {
        assertThat(LEASE.unconfirmed(Map.of())).containsExactly(QUESTION);
        assertThat(new Risk(Level.LOW, List.of()).unconfirmed(Map.of())).isEmpty();
        assertThat(new Risk(Level.MEDIUM, List.of("It commits to something that is hard to undo.", "Another."))
                        .unconfirmed(Map.of(QUESTION, "yes")))
                .containsExactly("Yes to go on: Another.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", " Yes, do it", "OK", "go ahead", "sí", "Confirmed."})
    void shouldKnowAYes(String answer) {
        assertThat(LEASE.unconfirmed(Map.of(QUESTION, answer))).isEmpty();
        assertThat(LEASE.unconfirmed(Map.of("Yes_to_go_on_It_commits_to_something_that_is_hard_to_undo_", answer)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "", "yesterday", "not yet", "siempre"})
    void shouldKnowWhatIsNone(String answer) {
        assertThat(LEASE.unconfirmed(Map.of(QUESTION, answer))).isNotEmpty();
    }

    @Test
    void shouldNotTakeAYesToSomethingElse() {
        assertThat(LEASE.unconfirmed(Map.of("preferred_date", "yes"))).isNotEmpty();
    }
}
