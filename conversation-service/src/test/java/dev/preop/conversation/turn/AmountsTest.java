package dev.preop.conversation.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
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
                "cuesta 45 euros | 45 45",
                "ciento veinte euros | 120",
                "20€ | 20"
            })
    void shouldFindAmounts(String text, String amounts) {
        assertThat(Amounts.in(text))
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
                "no money here"
            })
    void shouldFindNoAmountInOtherNumbers(String text) {
        assertThat(Amounts.in(text)).isEmpty();
    }
}
