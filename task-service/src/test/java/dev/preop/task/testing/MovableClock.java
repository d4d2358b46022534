package dev.preop.task.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** The application's clock, which goes on from wherever a test puts it; put it back after the test. */
@Alternative
@Priority(1)
@Singleton
public class MovableClock {

    private static final AtomicReference<Duration> AHEAD = new AtomicReference<>(Duration.ZERO);

    /** From now on it is {@code instant}. */
    public static void set(Instant instant) {
        AHEAD.set(Duration.between(Clock.systemUTC().instant(), instant));
    }

    public static void advance(Duration duration) {
        AHEAD.updateAndGet(ahead -> ahead.plus(duration));
    }

    public static void reset() {
        AHEAD.set(Duration.ZERO);
    }

    @Produces
    @Singleton
    Clock clock() {
        return new Moved(ZoneOffset.UTC);
    }

    private static final class Moved extends Clock {

        private final ZoneId zone;

        private Moved(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Moved(other);
        }

        @Override
        public Instant instant() {
            return Clock.systemUTC().instant().plus(AHEAD.get());
        }
    }
}
