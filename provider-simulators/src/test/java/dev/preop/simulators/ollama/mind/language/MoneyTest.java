package dev.preop.simulators.ollama.mind.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A cleaning is $75.                                   | 75    | USD
            It's 75 dollars                                      | 75    | USD
            that would be seventy-five dollars                   | 75    | USD
            seventy five bucks                                   | 75    | USD
            a hundred and twenty dollars                         | 120   | USD
            one hundred dollars                                  | 100   | USD
            two thousand five hundred dollars                    | 2500  | USD
            $1,250.50 all in                                     | 1250.50 | USD
            eighteen dollars and fifty cents                     | 18.50 | USD
            Son setenta y cinco dólares                          | 75    | USD
            Cuesta 75,50 euros                                   | 75.50 | EUR
            €40                                                  | 40    | EUR
            cien dólares                                         | 100   | USD
            ciento veinte pesos                                  | 120   | MXN
            A pie is $15, plus $3 delivery, $18 total            | 18    | USD
            The total comes to $21.50, the pizza alone is $18    | 21.50 | USD
            $20 with insurance, $75 without                      | 75    | USD
            three hundred dollars                                | 300   | USD
            """)
    void readsTheQuotedPrice(String text, String amount, String currency) {
        Money money = Money.quoted(text).orElseThrow();
        assertThat(money.plainAmount()).isEqualTo(amount);
        assertThat(money.currency()).isEqualTo(currency);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It's 75.             | 75
            75                   | 75
            That would be ninety | 90
            Son ochenta          | 80
            """)
    void readsABareNumberAsAPriceOnlyInAnAnswer(String text, String amount) {
        assertThat(Money.quoted(text)).isEmpty();
        assertThat(Money.answered(text, "USD").orElseThrow().plainAmount()).isEqualTo(amount);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            December 5th at 2 PM works
            Your confirmation number is DC-12345
            One moment please
            """)
    void findsNoPriceWhereThereIsNone(String text) {
        assertThat(Money.answered(text, "USD")).isEmpty();
    }

    @Test
    void tellsWhereTheAmountStands() {
        Money money = Money.in("A cleaning is $75 today").getFirst();
        assertThat("A cleaning is $75 today".substring(money.start(), money.end()))
                .isEqualTo("$75");
    }
}
