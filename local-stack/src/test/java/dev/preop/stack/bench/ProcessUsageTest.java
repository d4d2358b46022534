package dev.preop.stack.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProcessUsageTest {

    private static final String STAT = "4242 (a (bad) name) S 1 4242 4242 0 -1 4194560 1500 0 3 0 120 30 0 0 20 0 40 0"
            + " 88000 3000000000 25600 18446744073709551615 1 1 0 0 0 0 0 0 0 0 0 0 17 1 0 0 0 0 0";

    @Test
    void countsUserAndSystemTime() {
        assertThat(ProcessUsage.ticks(STAT)).isEqualTo(150);
    }

    @Test
    void countsItsPartOfSharedMemory() {
        assertThat(ProcessUsage.kibibytes(Stream.of("Rss:    9000 kB", "Pss:    4321 kB", "Pss_Dirty: 1 kB")))
                .isEqualTo(4321);
    }

    @Test
    void isAShareOfOneCore() {
        var before = new ProcessUsage(100, 0);

        assertThat(new ProcessUsage(350, 0).corePercentSince(before, Duration.ofSeconds(10)))
                .isEqualTo(25.0);
    }

    @Test
    void readsThisProcess() {
        var self =
                ProcessUsage.of(Map.of("self", ProcessHandle.current().pid())).get("self");

        assertThat(self.ticks()).isPositive();
        assertThat(self.kibibytes()).isGreaterThan(10_000);
    }
}
