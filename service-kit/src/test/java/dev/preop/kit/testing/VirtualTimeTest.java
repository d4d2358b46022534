package dev.preop.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preop.kit.time.Cancellable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class VirtualTimeTest {

    private static final Instant START = Instant.parse("2026-11-21T09:00:00Z");

    private final VirtualTime time = new VirtualTime(START);
    private final List<String> log = new ArrayList<>();

    @Test
    void timersFireInTheOrderOfTheirTimesAndSeeTheirOwnTime() {
        time.after(Duration.ofMillis(30), () -> note("late"));
        time.after(Duration.ofMillis(10), () -> note("early"));
        time.after(Duration.ofMillis(10), () -> note("early too"));

        time.advance(Duration.ofMillis(29));
        assertThat(log).containsExactly("early@10", "early too@10");
        time.advance(Duration.ofMillis(1));
        assertThat(log).endsWith("late@30");
        assertThat(time.pending()).isZero();
    }

    @Test
    void whatATimerSchedulesFiresWithinTheSameAdvance() {
        time.after(Duration.ofMillis(10), () -> time.after(Duration.ofMillis(5), () -> note("nested")));

        time.advance(Duration.ofMillis(100));

        assertThat(log).containsExactly("nested@15");
        assertThat(time.clock().instant()).isEqualTo(START.plusMillis(100));
    }

    @Test
    void aPeriodicTaskRepeatsUntilItIsCancelledEvenByItself() {
        List<Cancellable> handle = new ArrayList<>();
        handle.add(time.every(Duration.ofMillis(20), () -> {
            note("tick");
            if (log.size() == 3) {
                handle.getFirst().cancel();
            }
        }));

        time.advance(Duration.ofSeconds(1));

        assertThat(log).containsExactly("tick@20", "tick@40", "tick@60");
        assertThat(time.pending()).isZero();
    }

    @Test
    void aCancelledTimerDoesNotFire() {
        time.after(Duration.ofMillis(10), () -> note("never")).cancel();

        time.advance(Duration.ofSeconds(1));

        assertThat(log).isEmpty();
    }

    private void note(String what) {
        log.add(what + "@" + Duration.between(START, time.now()).toMillis());
    }
}
