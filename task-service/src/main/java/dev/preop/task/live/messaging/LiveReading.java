package dev.preop.task.live.messaging;

import dev.preop.task.live.LiveConfig;
import dev.preop.task.live.LiveFeed;
import dev.preop.task.live.bookmark.Partition;
import dev.preop.task.live.bookmark.Partitions;
import dev.preop.task.live.bookmark.Position;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.kafka.KafkaConsumerRebalanceListener;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.TopicPartition;

/**
 * Where reading begins: an instance that starts first reads what happened of late, so that it can take over readers of
 * others; one whose reading was interrupted goes on where it was.
 */
@ApplicationScoped
@Identifier("live-feed")
class LiveReading implements KafkaConsumerRebalanceListener {

    private final LiveFeed feed;
    private final TopicIds topicIds;
    private final LiveConfig config;
    private final Clock clock;

    LiveReading(LiveFeed feed, TopicIds topicIds, LiveConfig config, Clock clock) {
        this.feed = feed;
        this.topicIds = topicIds;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> added) {
        Set<TopicPartition> all = consumer.assignment();
        Map<String, String> ids =
                topicIds.of(all.stream().map(TopicPartition::topic).collect(Collectors.toSet()));
        Partitions partitions =
                Partitions.of(all.stream().map(LiveReading::partition).toList(), ids);
        Map<TopicPartition, Long> ends = consumer.endOffsets(all);
        Map<TopicPartition, Long> starts = feed.readOf(partitions)
                .map(read -> following(partitions, read))
                .orElseGet(() -> recent(consumer, ends));
        starts.forEach(consumer::seek);
        feed.assigned(partitions, preceding(partitions, starts), preceding(partitions, ends));
    }

    private Map<TopicPartition, Long> recent(Consumer<?, ?> consumer, Map<TopicPartition, Long> ends) {
        long since = clock.instant().minus(config.reach()).toEpochMilli();
        Map<TopicPartition, Long> starts = new HashMap<>(ends);
        Map<TopicPartition, OffsetAndTimestamp> found =
                consumer.offsetsForTimes(ends.keySet().stream().collect(Collectors.toMap(part -> part, part -> since)));
        found.forEach((partition, first) -> {
            if (first != null) {
                starts.put(partition, first.offset());
            }
        });
        return starts;
    }

    private static Map<TopicPartition, Long> following(Partitions partitions, Position read) {
        return partitions.slots().entrySet().stream()
                .collect(Collectors.toMap(slot -> kafkas(slot.getKey()), slot -> read.at(slot.getValue()) + 1));
    }

    private static Position preceding(Partitions partitions, Map<TopicPartition, Long> offsets) {
        return Position.of(partitions.slots().keySet().stream()
                .mapToLong(partition ->
                        Objects.requireNonNull(offsets.get(kafkas(partition)), "an offset of a partition") - 1)
                .toArray());
    }

    private static Partition partition(TopicPartition partition) {
        return new Partition(partition.topic(), partition.partition());
    }

    private static TopicPartition kafkas(Partition partition) {
        return new TopicPartition(partition.topic(), partition.number());
    }
}
