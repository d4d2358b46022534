package dev.preop.task.planning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preop.contracts.Money;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatedPriceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            book a cleaning for next week under $100          | 100     | USD
            no more than 80 dollars                           | 80      | USD
            up to €50.50 please                               | 50.50   | EUR
            max. 1,200 USD                                    | 1200    | USD
            my budget is £75                                  | 75      | GBP
            $30 or less                                       | 30      | USD
            order a $20 pizza                                 | 20      | USD
            the usual is $120, but at most $90 this time      | 90      | USD
            tell them $15 tip, under $100 in all              | 100     | USD
            either $40 or $60                                 | 40      | USD
            reserva por menos de 60 euros                     | 60      | EUR
            """)
    void shouldReadTheLimit(String text, BigDecimal amount, String currency) {
        assertThat(StatedPrice.limitIn(text)).hasValueSatisfying(limit -> {
            assertThat(limit.amount()).isEqualByComparingTo(amount);
            assertThat(limit.currency()).isEqualTo(currency);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"book a cleaning", "a table for 4 at 19:30", "under 100 people", ""})
    void shouldFindNoLimitWhereNoneIsNamed(String text) {
        assertThat(StatedPrice.limitIn(text)).isEmpty();
    }

    @Test
    void shouldReadFreeAsNothingAtAll() {
        assertThat(StatedPrice.limitIn("not more than $0")).contains(new Money(BigDecimal.ZERO, "USD"));
    }
}
