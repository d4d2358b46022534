package dev.preop.simulators.ollama.mind.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoursTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            December 5th at 2 PM           | 14:00
            at 2:30 p.m. Does that work?   | 14:30
            2pm                            | 14:00
            12 AM                          | 00:00
            12 pm                          | 12:00
            at 14:00                       | 14:00
            two thirty pm                  | 14:30
            two o'clock                    | 14:00
            at ten                         | 10:00
            at two                         | 14:00
            half past nine                 | 09:30
            quarter to three               | 14:45
            noon                           | 12:00
            9 in the morning               | 09:00
            a las 2 de la tarde            | 14:00
            a las diez y media de la mañana | 10:30
            a la una                       | 13:00
            a las tres menos cuarto        | 14:45
            al mediodía                    | 12:00
            7:30 in the evening            | 19:30
            """)
    void readsATimeOnTheTwentyFourHourClock(String text, LocalTime time) {
        assertThat(Hours.in(text)).singleElement().extracting(Hour::time).isEqualTo(time);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            That is at 75 dollars
            We are at 12 Main Street
            December 5th
            A cleaning is $75.
            At 20% off
            """)
    void namesNoTimeWhereThereIsNone(String text) {
        assertThat(Hours.in(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            from 9 AM to 5 PM    | 09:00 | 17:00
            at 10 AM or at 3 PM  | 10:00 | 15:00
            """)
    void findsSeveralInOrder(String text, LocalTime first, LocalTime second) {
        assertThat(Hours.in(text)).extracting(Hour::time).containsExactly(first, second);
    }
}
