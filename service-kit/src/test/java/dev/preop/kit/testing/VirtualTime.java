package dev.preop.kit.testing;

import dev.preop.kit.time.Cancellable;
import dev.preop.kit.time.Timers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.PriorityQueue;

/** Time that passes only when told to. Timers fire in the order of their times, those of one instant as scheduled. */
public final class VirtualTime implements Timers {

    private final PriorityQueue<Timer> timers =
            new PriorityQueue<>(Comparator.comparing(Timer::due).thenComparing(Timer::sequence));
    private Instant now;
    private long sequence;

    public VirtualTime() {
        this(Instant.parse("2026-11-21T09:00:00Z"));
    }

    public VirtualTime(Instant start) {
        this.now = start;
    }

    /** A clock that shows this time, in UTC. */
    public Clock clock() {
        return new VirtualClock(ZoneOffset.UTC);
    }

    public Instant now() {
        return now;
    }

    /** Lets {@code duration} pass; everything due meanwhile runs at its own time, also what is scheduled on the way. */
    public void advance(Duration duration) {
        Instant end = now.plus(duration);
        while (!timers.isEmpty() && !timers.peek().due().isAfter(end)) {
            Timer next = timers.poll();
            now = next.due();
            next.task().run();
        }
        now = end;
    }

    @Override
    public Cancellable after(Duration delay, Runnable task) {
        Timer timer = new Timer(now.plus(atLeastOneMilli(delay)), sequence++, task);
        timers.add(timer);
        return () -> timers.remove(timer);
    }

    @Override
    public Cancellable every(Duration period, Runnable task) {
        Repeating repeating = new Repeating(period, task);
        repeating.next = after(period, repeating);
        return repeating;
    }

    /** How many timers are still to fire: a test of a finished thing expects none. */
    public int pending() {
        return timers.size();
    }

    private static Duration atLeastOneMilli(Duration delay) {
        return delay.toMillis() < 1 ? Duration.ofMillis(1) : delay;
    }

    private record Timer(Instant due, long sequence, Runnable task) {}

    private final class Repeating implements Runnable, Cancellable {

        private final Duration period;
        private final Runnable task;
        private Cancellable next = () -> {};
        private boolean cancelled;

        private Repeating(Duration period, Runnable task) {
            this.period = period;
            this.task = task;
        }

        @Override
        public void run() {
            next = after(period, this);
            task.run();
            if (cancelled) {
                next.cancel();
            }
        }

        @Override
        public void cancel() {
            cancelled = true;
            next.cancel();
        }
    }

    private final class VirtualClock extends Clock {

        private final ZoneId zone;

        private VirtualClock(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new VirtualClock(other);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
