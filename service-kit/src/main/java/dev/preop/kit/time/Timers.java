package dev.preop.kit.time;

import io.smallrye.mutiny.Uni;
import java.time.Duration;

/** Runs things later. Main code waits only through this, so that tests can let virtual time pass instead. */
public interface Timers {

    /** Runs {@code task} once after {@code delay}; a delay below one millisecond counts as one. */
    Cancellable after(Duration delay, Runnable task);

    /** Completes with {@code length} when that much time has passed; cancelling it cancels the timer. */
    default Uni<Duration> pause(Duration length) {
        return Uni.createFrom().emitter(emitter -> {
            Cancellable timer = after(length, () -> emitter.complete(length));
            emitter.onTermination(timer::cancel);
        });
    }

    /** Runs {@code task} every {@code period}, first after one period. */
    Cancellable every(Duration period, Runnable task);
}
