package dev.preop.kit.time;

import java.time.Duration;

/** Runs things later. Main code waits only through this, so that tests can let virtual time pass instead. */
public interface Timers {

    /** Runs {@code task} once after {@code delay}; a delay below one millisecond counts as one. */
    Cancellable after(Duration delay, Runnable task);

    /** Runs {@code task} every {@code period}, first after one period. */
    Cancellable every(Duration period, Runnable task);
}
