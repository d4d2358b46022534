package dev.preop.kit.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preop.kit.testing.VirtualTime;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RoundsTest {

    private static final Duration PERIOD = Duration.ofMinutes(10);

    private final VirtualTime time = new VirtualTime();
    private final Rounds rounds = new Rounds(time);

    @Test
    void shouldNotBeginARoundBeforeTheLastOneIsOver() {
        List<UniEmitter<? super Void>> begun = new ArrayList<>();
        rounds.every(PERIOD, "things", () -> Uni.createFrom().emitter(begun::add));

        time.advance(Duration.ofMinutes(45));
        assertThat(begun).hasSize(1);
        begun.getFirst().complete(null);
        time.advance(PERIOD);

        assertThat(begun).hasSize(2);
    }

    @Test
    void shouldGoOnAfterARoundThatFails() {
        AtomicInteger begun = new AtomicInteger();
        rounds.every(PERIOD, "things", () -> {
            if (begun.incrementAndGet() == 1) {
                throw new IllegalStateException("no round at all");
            }
            return Uni.createFrom().failure(new IllegalStateException("no database"));
        });

        time.advance(PERIOD.multipliedBy(3));

        assertThat(begun).hasValue(3);
    }

    @Test
    void shouldBeginNothingOnceTheInstanceGoesDown() {
        AtomicInteger begun = new AtomicInteger();
        rounds.every(PERIOD, "things", () -> {
            begun.incrementAndGet();
            return Uni.createFrom().voidItem();
        });

        rounds.stop(new ShutdownEvent());
        time.advance(Duration.ofHours(1));

        assertThat(begun).hasValue(0);
        assertThat(time.pending()).isZero();
    }
}
