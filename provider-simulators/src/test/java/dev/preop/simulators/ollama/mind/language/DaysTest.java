package dev.preop.simulators.ollama.mind.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {

    /** A Saturday. */
    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I have an opening on December 5th at 2 PM | 2026-12-05
            December 5                                | 2026-12-05
            Dec. 5                                    | 2026-12-05
            the fifth of December                     | 2026-12-05
            December the twenty-first                 | 2026-12-21
            5 December 2027                           | 2027-12-05
            2026-12-05                                | 2026-12-05
            12/5                                      | 2026-12-05
            January 3rd                               | 2027-01-03
            November 21                               | 2026-11-21
            November 20                               | 2027-11-20
            February 29                               | 2028-02-29
            el 5 de diciembre                         | 2026-12-05
            el cinco de diciembre a las dos           | 2026-12-05
            el treinta y uno de diciembre             | 2026-12-31
            el primero de marzo de 2027               | 2027-03-01
            tomorrow morning                          | 2026-11-22
            the day after tomorrow                    | 2026-11-23
            mañana a las 3                            | 2026-11-22
            pasado mañana                             | 2026-11-23
            in three days                             | 2026-11-24
            in 2 weeks                                | 2026-12-05
            on Tuesday                                | 2026-11-24
            next Tuesday                              | 2026-11-24
            this Saturday                             | 2026-11-28
            Tuesday next week                         | 2026-11-24
            el martes que viene                       | 2026-11-24
            how about the 5th                         | 2026-12-05
            hoy                                       | 2026-11-21
            """)
    void resolvesToTheNextSuchDay(String text, LocalDate day) {
        assertThat(Days.in(text, TODAY)).singleElement().satisfies(found -> {
            assertThat(found.first()).isEqualTo(day);
            assertThat(found.exact()).isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            book a cleaning for next week    | 2026-11-23 | 2026-11-29
            la próxima semana                | 2026-11-23 | 2026-11-29
            this weekend                     | 2026-11-21 | 2026-11-22
            some time next month             | 2026-12-01 | 2026-12-31
            """)
    void knowsStretchesOfDays(String text, LocalDate first, LocalDate last) {
        Day day = Days.in(text, TODAY).getFirst();
        assertThat(day.first()).isEqualTo(first);
        assertThat(day.last()).isEqualTo(last);
        assertThat(day.exact()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de la mañana
            February 30
            13/45
            Call 555-0100
            we may be able to help
            """)
    void namesNoDayWhereThereIsNone(String text) {
        assertThat(Days.in(text, TODAY)).isEmpty();
    }

    @Test
    void findsSeveralInOrder() {
        assertThat(Days.in("Tuesday or December 5th, or tomorrow", TODAY))
                .extracting(Day::words)
                .containsExactly("Tuesday", "December 5th", "tomorrow");
    }
}
