package dev.preop.conversation.turn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preop.contracts.Money;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceGuardTest {

    private static final Money HUNDRED = new Money(BigDecimal.valueOf(100), "USD");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It is $300. | Great, please book it.",
                "It is $300. | Yes, that works for us.",
                "It is three hundred dollars. | Perfect!",
                "It is $300. | Okay, $300 it is.",
                "What do you say? | I'll take it for $250.",
                "It is $300. | It's not a problem, we accept.",
                "It is $300. | Can you book it for Tuesday?",
                "Son trescientos dólares. | Perfecto, reserve la cita.",
                "Son 300 dólares. | Sí, adelante.",
                "Son 300 dólares. | Resérvelo, por favor.",
                "Son 300 dólares. | Haga el pedido, por favor.",
                "It is 101 dollars. | Sounds good.",
                "It was $90 but now it is $150. | Deal."
            })
    void shouldForbidAcceptingMoreThanTheCeiling(String callee, String agent) {
        assertThat(PriceGuard.of(HUNDRED, callee).forbids(agent)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It is $75. | Great, please book it.",
                "It is $100. | Perfect, I'll take it.",
                "It is $300. | That is above our budget of $100.",
                "It is $300. | I'm sorry, we can't pay $300.",
                "It is $300. | Is there anything cheaper?",
                "It is $300. | Okay, $80 would work for us, could you do that?",
                "It is $300. | Unfortunately that is too much.",
                "We have Friday at 2 PM. | Great, please book it.",
                "It is $300. | Could you give me the confirmation number, please?",
                "It is $300. | I did not agree to that price, please cancel it.",
                "It is $300. | Then I have to decline. Thank you for your time.",
                "Son 300 dólares. | Es demasiado, gracias.",
                "Son 300 dólares. | Lo siento, es más de lo que puedo aceptar.",
                "Son 300 dólares. | ¿Me puede dar el número de confirmación, por favor?"
            })
    void shouldLetEverythingElsePass(String callee, String agent) {
        assertThat(PriceGuard.of(HUNDRED, callee).forbids(agent)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"It is $5. | Please book it. | true", "It is free. | Please book it. | false"})
    void shouldForbidEveryPriceWhenNoMoneyMayBeCommitted(String callee, String agent, boolean forbidden) {
        @Nullable Money none = null;

        assertThat(PriceGuard.of(none, callee).forbids(agent)).isEqualTo(forbidden);
    }
}
