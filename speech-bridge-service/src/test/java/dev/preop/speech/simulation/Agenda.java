package dev.preop.speech.simulation;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.Random;

/** What will happen when, in virtual milliseconds; things of one moment come in random order. */
final class Agenda {

    private record Entry(long at, int lot, Runnable work) {}

    private final PriorityQueue<Entry> entries =
            new PriorityQueue<>(Comparator.comparingLong(Entry::at).thenComparingInt(Entry::lot));
    private final Random random;
    private long now;

    Agenda(Random random) {
        this.random = random;
    }

    long now() {
        return now;
    }

    void after(long millis, Runnable work) {
        entries.add(new Entry(now + millis, random.nextInt(), work));
    }

    /** Does everything that is due until {@code end}. */
    void runUntil(long end) {
        while (!entries.isEmpty() && entries.peek().at() <= end) {
            Entry next = entries.poll();
            now = next.at();
            next.work().run();
        }
        now = end;
    }
}
