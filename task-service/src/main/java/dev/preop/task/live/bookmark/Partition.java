package dev.preop.task.live.bookmark;

import java.util.Comparator;

/** One of those that a topic's records are spread over; offsets count within it. */
public record Partition(String topic, int number) implements Comparable<Partition> {

    private static final Comparator<Partition> ORDER =
            Comparator.comparing(Partition::topic).thenComparing(Partition::number);

    @Override
    public int compareTo(Partition other) {
        return ORDER.compare(this, other);
    }
}
