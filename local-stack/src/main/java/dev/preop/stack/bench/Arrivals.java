package dev.preop.stack.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * When calls begin in an open model: as a Poisson process, whether or not earlier calls have ended, as callers do. A slow
 * suite then gets no relief from its own slowness (coordinated omission).
 */
public final class Arrivals {

    private static final long SEED = 20_261_121;

    private Arrivals() {}

    /** The calls of a load, each so long: those that warm up have ended on the whole when the counted ones come in. */
    static List<Duration> of(Load load, Duration length) {
        var moments = new ArrayList<Duration>();
        moments.addAll(between(Duration.ZERO, load.warmUp().minus(length), gap(length, load.warmUpCalls())));
        moments.addAll(between(load.warmUp(), load.warmUp().plus(load.time()), gap(length, load.calls())));
        return List.copyOf(moments);
    }

    /** Moments of a Poisson process with so long a gap on average; the same ones each time. */
    public static List<Duration> between(Duration begin, Duration end, Duration meanGap) {
        var random = new Random(SEED);
        var moments = new ArrayList<Duration>();
        var next = begin;
        while (next.compareTo(end) < 0) {
            moments.add(next);
            next = next.plusNanos((long) (-Math.log(1 - random.nextDouble()) * meanGap.toNanos()));
        }
        return List.copyOf(moments);
    }

    /** The gap that keeps {@code calls} calls of {@code length} live on average (Little's law). */
    static Duration gap(Duration length, int calls) {
        return length.dividedBy(calls);
    }
}
