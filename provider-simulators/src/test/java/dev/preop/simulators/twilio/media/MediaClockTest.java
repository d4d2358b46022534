package dev.preop.simulators.twilio.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("it counts ticks against the clock")
class MediaClockTest {

    @Test
    void shouldTickEveryTaskOnAbsoluteDeadlines() {
        List<AtomicLong> ticks = Stream.generate(AtomicLong::new).limit(50).toList();
        try (ExecutorService executor = Executors.newSingleThreadExecutor();
                MediaClock clock = new MediaClock(executor)) {
            long began = System.nanoTime();
            ticks.forEach(count -> clock.register(count::incrementAndGet));
            await().until(() -> ticks.getFirst().get() >= 50);
            List<Long> counts = ticks.stream().map(AtomicLong::get).toList();
            double frames = (System.nanoTime() - began) / 20e6;

            assertThat(counts)
                    .allSatisfy(count -> assertThat(count.doubleValue()).isBetween(frames - 8, frames + 2));
        }
    }

    @Test
    void shouldTickNoLongerAfterLeaving() {
        AtomicLong stays = new AtomicLong();
        AtomicLong leaves = new AtomicLong();
        Runnable leaving = leaves::incrementAndGet;
        try (ExecutorService executor = Executors.newSingleThreadExecutor();
                MediaClock clock = new MediaClock(executor)) {
            clock.register(stays::incrementAndGet);
            clock.register(leaving);
            await().until(() -> leaves.get() > 2);
            clock.unregister(leaving);
            await().until(() -> stays.get() > leaves.get() + 5);
            long left = leaves.get();
            await().until(() -> stays.get() > left + 15);

            assertThat(leaves).hasValue(left);
        }
    }
}
