package dev.preop.kit.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RetriesTest {

    @Test
    void anUnexplainedFailureIsTriedThreeTimesMoreWithGrowingPauses() {
        Retries retries = new Retries();

        assertThat(retries.next(false)).contains(Duration.ofMillis(100));
        assertThat(retries.next(false)).contains(Duration.ofMillis(200));
        assertThat(retries.next(false)).contains(Duration.ofMillis(400));
        assertThat(retries.next(false)).isEmpty();
    }

    @Test
    void aPassingOneIsWaitedForButNotUntilTheMessageCountsAsStuck() {
        Retries retries = new Retries();
        Duration waited = Duration.ZERO;
        for (Optional<Duration> pause = retries.next(true); pause.isPresent(); pause = retries.next(true)) {
            assertThat(pause.get()).isLessThanOrEqualTo(Duration.ofSeconds(5));
            waited = waited.plus(pause.get());
        }

        assertThat(waited).isBetween(Duration.ofSeconds(45), Duration.ofSeconds(50));
    }
}
