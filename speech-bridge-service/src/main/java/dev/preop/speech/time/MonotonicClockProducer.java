package dev.preop.speech.time;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The processor's own monotonic clock. */
@Singleton
public class MonotonicClockProducer {

    @Produces
    @Singleton
    MonotonicClock monotonicClock() {
        return System::nanoTime;
    }
}
