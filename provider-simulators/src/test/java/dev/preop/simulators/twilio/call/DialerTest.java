package dev.preop.simulators.twilio.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DialerTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    @Test
    void shouldQueueWhatComesFasterThanTheRate() {
        Dialer dialer = new Dialer(2);

        assertThat(dialer.queue(NOW)).isZero();
        assertThat(dialer.queue(NOW)).isEqualTo(Duration.ofMillis(500));
        assertThat(dialer.queue(NOW.plusMillis(200))).isEqualTo(Duration.ofMillis(800));
        assertThat(dialer.queue(NOW.plusSeconds(5))).isZero();
    }

    @Test
    void shouldNotLimitWhenTheRateIsZero() {
        Dialer dialer = new Dialer(0);

        assertThat(dialer.queue(NOW)).isZero();
        assertThat(dialer.queue(NOW)).isZero();
    }
}
