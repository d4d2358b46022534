package dev.preop.gateway.media.socket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preop.kit.testing.VirtualTime;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SendWindowTest {

    private final VirtualTime time = new VirtualTime();
    private final SendWindow window = new SendWindow(time, Duration.ofSeconds(5));
    private final AtomicInteger drained = new AtomicInteger();
    private final AtomicInteger stuck = new AtomicInteger();

    @BeforeEach
    void listen() {
        window.whenDrained(drained::incrementAndGet);
        window.whenStuck(stuck::incrementAndGet);
    }

    @Test
    void shouldSlowTheSenderDownUntilTheOtherEndHasCaughtUp() {
        times(49, window::sent);
        assertThat(window.isCongested()).isFalse();
        window.sent();
        assertThat(window.isCongested()).isTrue();

        times(39, window::taken);
        assertThat(window.isCongested()).isTrue();
        assertThat(drained).hasValue(0);
        window.taken();
        assertThat(window.isCongested()).isFalse();
        assertThat(drained).hasValue(1);
        times(10, window::taken);
        assertThat(drained).hasValue(1);
    }

    @Test
    void shouldRefuseWhatDoesNotFit() {
        times(149, window::sent);
        assertThat(window.isFull()).isFalse();
        window.sent();
        assertThat(window.isFull()).isTrue();
        window.taken();
        assertThat(window.isFull()).isFalse();
    }

    @Test
    void shouldGiveUpOnAnEndThatStaysBehind() {
        times(60, window::sent);
        time.advance(Duration.ofMillis(4_999));
        assertThat(stuck).hasValue(0);
        time.advance(Duration.ofMillis(1));
        assertThat(stuck).hasValue(1);
    }

    @Test
    void shouldForgiveAnEndThatCatchesUpInTime() {
        times(60, window::sent);
        time.advance(Duration.ofSeconds(4));
        times(60, window::taken);
        times(60, window::sent);
        time.advance(Duration.ofSeconds(4));

        assertThat(stuck).hasValue(0);
    }

    @Test
    void shouldBeStillOnceClosed() {
        times(60, window::sent);
        window.close();
        times(60, window::taken);
        time.advance(Duration.ofSeconds(10));

        assertThat(stuck).hasValue(0);
        assertThat(drained).hasValue(0);
        assertThat(time.pending()).isZero();
    }

    private static void times(int n, Runnable action) {
        IntStream.range(0, n).forEach(i -> action.run());
    }
}
