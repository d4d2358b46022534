package dev.preop.simulators.twilio.media;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.LockSupport;

/**
 * Ticks every call each 20 ms on absolute deadlines, so that no call drifts however late one tick comes. Calls are spread
 * over slots of 2 ms; one thread wakes for the slots in use and hands the work to an executor.
 */
public final class MediaClock implements AutoCloseable {

    private static final int SLOTS = 10;
    private static final long SLOT_NANOS = 2_000_000;

    private final Executor executor;
    private final List<List<Runnable>> slots = new ArrayList<>(SLOTS);
    private final Thread thread;
    private int members;
    private volatile boolean closed;

    /** Ticks run on the executor, in order; nothing ticks when nothing is registered. */
    public MediaClock(Executor executor) {
        this.executor = executor;
        for (int i = 0; i < SLOTS; i++) {
            slots.add(List.of());
        }
        thread = Thread.ofPlatform().name("media-clock").daemon().start(this::run);
    }

    /** Ticks a task from now on, in the least used slot. */
    public synchronized void register(Runnable task) {
        int least = 0;
        for (int i = 1; i < SLOTS; i++) {
            if (slots.get(i).size() < slots.get(least).size()) {
                least = i;
            }
        }
        List<Runnable> tasks = new ArrayList<>(slots.get(least));
        tasks.add(task);
        slots.set(least, List.copyOf(tasks));
        members++;
        LockSupport.unpark(thread);
    }

    public synchronized void unregister(Runnable task) {
        for (int i = 0; i < SLOTS; i++) {
            List<Runnable> tasks = new ArrayList<>(slots.get(i));
            if (tasks.remove(task)) {
                slots.set(i, List.copyOf(tasks));
                members--;
                return;
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(thread);
    }

    private synchronized List<Runnable> due(int slot) {
        return slots.get(slot);
    }

    private synchronized boolean idle() {
        return members == 0;
    }

    private void run() {
        long deadline = System.nanoTime();
        int slot = 0;
        while (!closed) {
            if (idle()) {
                LockSupport.park(this);
                deadline = System.nanoTime();
                continue;
            }
            List<Runnable> tasks = due(slot);
            if (!tasks.isEmpty()) {
                waitUntil(deadline);
                if (closed) {
                    return;
                }
                executor.execute(() -> tasks.forEach(Runnable::run));
            }
            slot = (slot + 1) % SLOTS;
            deadline += SLOT_NANOS;
            if (slot == 0) {
                waitUntil(deadline);
            }
        }
    }

    private static void waitUntil(long deadline) {
        for (long left = deadline - System.nanoTime(); left > 0; left = deadline - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
