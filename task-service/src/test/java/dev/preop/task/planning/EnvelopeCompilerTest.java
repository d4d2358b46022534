package dev.preop.task.planning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preop.contracts.AuthorityEnvelope;
import dev.preop.contracts.Commitment;
import dev.preop.contracts.Disclosure;
import dev.preop.contracts.Plan;
import dev.preop.contracts.Plan.HardConstraints;
import dev.preop.contracts.Plan.SoftPreferences;
import dev.preop.task.settings.AssistantSettings;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EnvelopeCompilerTest {

    @Test
    void shouldTakeTheCeilingFromTheUsersWordsWhateverTheModelSays() {
        AuthorityEnvelope envelope = compile("Book a cleaning under $100", Map.of(), "5000", List.of("book"));

        assertThat(envelope.ceiling().amount()).isEqualByComparingTo("100");
        assertThat(envelope.commitments()).containsExactlyInAnyOrder(Commitment.BOOK, Commitment.INQUIRE);
    }

    @Test
    void shouldLetALaterAnswerCountBeforeTheInstruction() {
        AuthorityEnvelope envelope =
                compile("Book a cleaning under $100", Map.of("budget", "up to $150"), null, List.of());

        assertThat(envelope.ceiling().amount()).isEqualByComparingTo("150");
    }

    @Test
    void shouldNotLetTheModelRaiseTheStandingLimit() {
        assertThat(compile("Book a cleaning", Map.of(), "5000", List.of())
                        .ceiling()
                        .amount())
                .isEqualByComparingTo("100");
        assertThat(compile("Book a cleaning", Map.of(), "60", List.of())
                        .ceiling()
                        .amount())
                .isEqualByComparingTo("60");
        assertThat(compile("Book a cleaning", Map.of(), null, List.of())
                        .ceiling()
                        .amount())
                .isEqualByComparingTo("100");
        assertThat(compile("Book a cleaning", Map.of(), "-1", List.of())
                        .ceiling()
                        .amount())
                .isEqualByComparingTo("100");
    }

    @Test
    void shouldAllowNoMoneyWhenNothingIsToBeBought() {
        AuthorityEnvelope envelope =
                compile("Ask for the opening hours", Map.of(), "10", List.of("inquire", "nonsense"));

        assertThat(envelope.ceiling()).isNull();
        assertThat(envelope.commitments()).containsExactly(Commitment.INQUIRE);
    }

    @Test
    void shouldTellOnlyWhatTheInstructionSpeaksOf() {
        assertThat(compile("Book a table", Map.of(), null, List.of()).mayDisclose())
                .containsExactly(Disclosure.NAME);
        assertThat(compile("Order a pizza delivered to my home", Map.of(), null, List.of())
                        .mayDisclose())
                .containsExactlyInAnyOrder(Disclosure.NAME, Disclosure.ADDRESS);
    }

    private static AuthorityEnvelope compile(
            String instruction, Map<String, String> answers, @Nullable String modelled, List<String> commitments) {
        BigDecimal price = modelled == null ? null : new BigDecimal(modelled);
        Plan plan = new Plan(
                "Title",
                "Goal",
                List.of("Step"),
                List.of(),
                List.of(),
                false,
                null,
                new HardConstraints(price, "USD"),
                SoftPreferences.NONE);
        return EnvelopeCompiler.compile(
                new PlanDraft(plan, commitments),
                new PlanningRequest(instruction, answers, true, AssistantSettings.DEFAULTS));
    }
}
