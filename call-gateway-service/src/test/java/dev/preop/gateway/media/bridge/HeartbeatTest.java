package dev.preop.gateway.media.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preop.kit.testing.VirtualTime;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class HeartbeatTest {

    private final VirtualTime time = new VirtualTime();
    private final AtomicInteger pings = new AtomicInteger();
    private final AtomicInteger deaths = new AtomicInteger();
    private final Heartbeat heartbeat =
            new Heartbeat(time, Duration.ofSeconds(2), pings::incrementAndGet, deaths::incrementAndGet);

    @Test
    void shouldGiveUpAfterThreeUnansweredPings() {
        time.advance(Duration.ofSeconds(6));
        assertThat(pings).hasValue(3);
        assertThat(deaths).hasValue(0);

        time.advance(Duration.ofSeconds(2));
        assertThat(deaths).hasValue(1);
        assertThat(time.pending()).isZero();
    }

    @Test
    void shouldGoOnWhileThereAreSignsOfLife() {
        for (int i = 0; i < 10; i++) {
            time.advance(Duration.ofSeconds(6));
            heartbeat.beat();
        }
        assertThat(deaths).hasValue(0);
        assertThat(pings).hasValue(30);
    }

    @Test
    void shouldStop() {
        heartbeat.stop();
        time.advance(Duration.ofMinutes(1));

        assertThat(pings).hasValue(0);
        assertThat(deaths).hasValue(0);
    }
}
