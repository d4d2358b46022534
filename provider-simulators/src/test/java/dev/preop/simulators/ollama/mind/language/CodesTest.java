package dev.preop.simulators.ollama.mind.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            You're all set. Your confirmation number is DC-12345.    | DC-12345
            Confirmation number for Tuesday is dc-12345              | DC-12345
            The reference is AB12CD                                  | AB12CD
            Your order number is 4821                                | 4821
            It's order #77                                           | 77
            confirmation code: X9-22                                 | X9-22
            Your confirmation number is D C dash 1 2 3 4 5           | DC-12345
            confirmation number is D, C, one, two, three             | DC123
            Su número de confirmación es CS-9912                     | CS-9912
            El código de reserva es RB77                             | RB77
            """)
    void findsTheCode(String text, String code) {
        assertThat(Codes.in(text)).hasValue(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            We will send a confirmation at 10 AM
            Your order is 2 large pizzas
            Would you like a confirmation number?
            I can give you a confirmation tomorrow
            """)
    void findsNoneWhereThereIsNone(String text) {
        assertThat(Codes.in(text)).isEmpty();
    }
}
