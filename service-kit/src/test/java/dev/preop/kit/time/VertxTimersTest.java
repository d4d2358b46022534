package dev.preop.kit.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class VertxTimersTest {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Vertx vertx = Vertx.vertx();
    private final Timers timers = new VertxTimers(vertx);
    private final AtomicInteger runs = new AtomicInteger();

    @AfterEach
    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void aTaskRunsOnceEvenWithoutADelay() {
        timers.after(Duration.ZERO, runs::incrementAndGet);

        await().atMost(PATIENCE).untilAtomic(runs, is(1));
    }

    @Test
    void aCancelledTaskDoesNotRunAndAPeriodicOneStops() {
        AtomicInteger later = new AtomicInteger();
        timers.after(Duration.ofMillis(20), runs::incrementAndGet).cancel();
        Cancellable ticking = timers.every(Duration.ofMillis(5), later::incrementAndGet);

        await().atMost(PATIENCE).until(() -> later.get() >= 10);
        ticking.cancel();

        assertThat(runs).hasValue(0);
        int ticks = later.get();
        await().during(Duration.ofMillis(50)).atMost(PATIENCE).until(() -> later.get() <= ticks + 1);
    }
}
