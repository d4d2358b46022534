package dev.preop.kit.time;

import java.time.Duration;

/** How long to wait before trying again. */
public final class BackOff {

    private static final int MOST_DOUBLINGS = 30;

    private BackOff() {}

    /** Doubles with each attempt that was made, up to {@code longest}. */
    public static Duration after(int attempts, Duration first, Duration longest) {
        Duration wait = first.multipliedBy(1L << Math.clamp(attempts - 1L, 0, MOST_DOUBLINGS));
        return wait.compareTo(longest) < 0 ? wait : longest;
    }
}
