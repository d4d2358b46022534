package dev.preop.kit.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preop.kit.testing.VirtualTime;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RateTest {

    private static final int PER_SECOND = 10;

    private final VirtualTime time = new VirtualTime();
    private final Rate rate = new Rate(time.clock());

    @Test
    void shouldLetTwoSecondsWorthInAtOnceAndThenSayHowLongToWait() {
        assertThat(welcome("a", 50)).isEqualTo(2 * PER_SECOND);
        assertThat(rate.ask("a", PER_SECOND)).isEqualTo(Duration.ofMillis(100));

        time.advance(Duration.ofMillis(100));
        assertThat(welcome("a", 5)).isEqualTo(1);
    }

    @Test
    void shouldKeepToTheRateInTheLongRun() {
        long welcome = IntStream.range(0, 1000)
                .peek(i -> time.advance(Duration.ofMillis(10)))
                .filter(i -> rate.ask("a", PER_SECOND).isZero())
                .count();

        assertThat(welcome).isBetween(10L * PER_SECOND, 12L * PER_SECOND);
    }

    @Test
    void shouldCountEachForItself() {
        assertThat(welcome("a", 50)).isEqualTo(2 * PER_SECOND);
        assertThat(welcome("b", 50)).isEqualTo(2 * PER_SECOND);
    }

    @Test
    void shouldNotLimitWithoutALimit() {
        assertThat(IntStream.range(0, 1000)
                        .filter(i -> rate.ask("a", 0).isZero())
                        .count())
                .isEqualTo(1000);
    }

    private long welcome(String who, int times) {
        return IntStream.range(0, times)
                .filter(i -> rate.ask(who, PER_SECOND).isZero())
                .count();
    }
}
