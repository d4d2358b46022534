package dev.preop.gateway.media.socket;

import dev.preop.kit.time.Cancellable;
import dev.preop.kit.time.Timers;
import java.time.Duration;

/**
 * How far the other end of a socket has fallen behind, counted in messages it has not taken yet. Congestion slows the
 * sender down, a full window refuses, and an end that stays congested for too long is given up. One event loop only.
 */
final class SendWindow {

    /** About a second of audio; beyond that the other end is not reading. */
    static final int HIGH_WATER = 50;

    /** What may still come after the sender was asked to wait. */
    static final int CAPACITY = 150;

    private static final int LOW_WATER = 10;

    private final Timers timers;
    private final Duration patience;
    private Runnable drained = () -> {};
    private Runnable stuck = () -> {};
    private Cancellable deadline = () -> {};
    private boolean congested;
    private int inFlight;

    SendWindow(Timers timers, Duration patience) {
        this.timers = timers;
        this.patience = patience;
    }

    /** Has {@code action} run each time the other end has caught up again. */
    void whenDrained(Runnable action) {
        drained = action;
    }

    /** Has {@code action} run when the other end does not catch up in time. */
    void whenStuck(Runnable action) {
        stuck = action;
    }

    void sent() {
        inFlight++;
        if (!congested && inFlight >= HIGH_WATER) {
            congested = true;
            deadline = timers.after(patience, () -> stuck.run());
        }
    }

    void taken() {
        inFlight--;
        if (congested && inFlight <= LOW_WATER) {
            congested = false;
            deadline.cancel();
            drained.run();
        }
    }

    boolean isCongested() {
        return congested;
    }

    boolean isFull() {
        return inFlight >= CAPACITY;
    }

    /** The socket is closed: nobody waits any more. */
    void close() {
        deadline.cancel();
        drained = () -> {};
        stuck = () -> {};
    }
}
