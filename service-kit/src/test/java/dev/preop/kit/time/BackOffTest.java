package dev.preop.kit.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackOffTest {

    @ParameterizedTest
    @CsvSource({"1, PT2S", "2, PT4S", "4, PT16S", "9, PT5M", "1000, PT5M"})
    void shouldDoubleUpToTheLongest(int attempts, Duration wait) {
        assertThat(BackOff.after(attempts, Duration.ofSeconds(2), Duration.ofMinutes(5)))
                .isEqualTo(wait);
    }
}
