package dev.preop.task.planning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preop.task.planning.Risk.Level;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RiskCheckTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Call my dentist and book a cleaning under $100 | LOW
            Call 911 and say hello                         | HIGH
            Order pizza for under 911 dollars              | LOW
            Threaten my landlord                           | HIGH
            Pretend to be my boss                          | HIGH
            Pay with my credit card                        | MEDIUM
            Ask what a fake ID costs                       | HIGH
            Ask the pharmacy for my medication             | MEDIUM
            Find out where she lives                       | MEDIUM
            Have it brought to my home address             | LOW
            Sign the lease, and harass the agent           | HIGH
            """)
    void shouldSeeHowRiskyItIs(String instruction, Level level) {
        assertThat(RiskCheck.of(instruction).level()).isEqualTo(level);
        assertThat(RiskCheck.of(instruction).reasons().isEmpty()).isEqualTo(level == Level.LOW);
    }
}
