package dev.preop.task.live.bookmark;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * The partitions that the feed is read from, numbered alike on every replica.
 *
 * @param slots the number of each partition, from 0
 * @param fingerprint differs when there are other partitions, or when a topic was made anew and counts from 0 again
 */
public record Partitions(Map<Partition, Integer> slots, int fingerprint) {

    /** Before anything is known of Kafka. */
    public static final Partitions NONE = new Partitions(Map.of(), 0);

    /** @param topicIds what tells a topic from a later one of the same name */
    public static Partitions of(Collection<Partition> partitions, Map<String, String> topicIds) {
        List<Partition> ordered = partitions.stream().sorted().toList();
        Map<Partition, Integer> slots = new LinkedHashMap<>();
        CRC32C print = new CRC32C();
        for (Partition partition : ordered) {
            slots.put(partition, slots.size());
            print.update((partition + "=" + topicIds.get(partition.topic()) + ";").getBytes(StandardCharsets.UTF_8));
        }
        return new Partitions(slots, (int) print.getValue());
    }

    public int count() {
        return slots.size();
    }

    public Optional<Integer> slot(Partition partition) {
        return Optional.ofNullable(slots.get(partition));
    }
}
