package dev.preop.conversation.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "That would be $300. | 300",
                "It's 1,250.50 dollars | 1250.50",
                "$ 75 or $90? | 75 90",
                "three hundred dollars please | 300",
                "a hundred and fifty bucks | 150",
                "one thousand two hundred dollars | 1200",
                "The total is 320 with tax | 320",
                "It costs about 80 | 80",
                "son trescientos cinco dólares | 305",
                "cuesta 45 euros | 45",
                "seventy-five fifty dollars | 7550",
                "that's two ninety-nine dollars | 299",
                "$1,299.99 | 1299.99",
                "1.299,99 € | 1299.99",
                "75 bucks | 75",
                "twelve dollars and fifty cents | 12.50",
                "twelve dollars fifty. | 12.50",
                "setenta con cincuenta euros | 70.50",
                "ninety cents | 0.90",
                "five grand dollars, $5k or 2.5 thousand dollars | 5000 5000 2500",
                "two hundred and two hundred fifty dollars | 250",
                "between fifty and seventy dollars | 70",
                "I can do it for three hundred. | 300",
                "USD 300 | 300",
                "a 300-dollar deposit | 300",
                "dos mil quinientos pesos | 2500",
                "un millón de euros, mil euros | 1000",
                "ciento veinte euros | 120",
                "20€ | 20"
            })
    void shouldFindAmounts(String text, String amounts) {
        assertThat(Amounts.in(text))
                .extracting(Amount::value)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactlyElementsOf(Arrays.stream(amounts.split(" ", -1))
                        .map(BigDecimal::new)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "December 5 at 2 PM",
                "at 14:00 on the 5th",
                "Confirmation DC-12345",
                "The price at 2 p.m. is the same",
                "We have two hundred customers",
                "The fee is due on December 5 at 14:00",
                "a 20 percent discount",
                "for two thousand people",
                "el 5 de diciembre a las 14:00",
                "no money here"
            })
    void shouldFindNoAmountInOtherNumbers(String text) {
        assertThat(Amounts.in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void shouldReadEveryNumberBelowTenThousandAsItIsSaid(String language) {
        for (int number = 0; number < 10_000; number++) {
            String spoken = language.equals("en") ? Spoken.english(number) : Spoken.spanish(number);

            assertThat(Amounts.in(spoken + (language.equals("en") ? " dollars" : " euros")))
                    .as(spoken)
                    .containsExactly(new Amount(BigDecimal.valueOf(number), language.equals("en") ? "USD" : "EUR"));
        }
    }

    /** Generated phrasings: whatever surrounds a price, exactly that price is found. */
    @Test
    void shouldFindThePriceInEveryPhrasing() {
        Random random = new Random(20261121);
        List<String> before =
                List.of("It is", "Oh, that would be", "For the fourteenth of May at 2 PM it costs", "Son");
        List<String> after = List.of("", " plus tax", ", for two people", " on December 5", " por persona");
        for (int run = 0; run < 5_000; run++) {
            int whole = 1 + random.nextInt(9_999);
            String price =
                    switch (random.nextInt(6)) {
                        case 0 -> "$" + whole;
                        case 1 -> whole + " dollars";
                        case 2 -> String.format(Locale.ROOT, "$%,d.00", whole);
                        case 3 -> Spoken.english(whole) + " bucks";
                        case 4 -> Spoken.spanish(whole) + " dólares";
                        default -> "USD " + whole;
                    };
            String text = before.get(random.nextInt(before.size())) + " " + price
                    + after.get(random.nextInt(after.size())) + ".";

            assertThat(Amounts.in(text))
                    .as(text)
                    .extracting(Amount::value)
                    .usingElementComparator(BigDecimal::compareTo)
                    .containsExactly(BigDecimal.valueOf(whole));
        }
    }
}
