package dev.preop.speech.messaging;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.kafka.KafkaConsumerRebalanceListener;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.TopicPartition;

/** Lets a consumer that keeps no offsets begin with the last minutes, which a call may have begun in. */
@ApplicationScoped
@Identifier("recent-events")
public class RecentEvents implements KafkaConsumerRebalanceListener {

    private static final Duration REACH = Duration.ofMinutes(15);

    private final Clock clock;

    public RecentEvents(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        long from = clock.instant().minus(REACH).toEpochMilli();
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        Map<TopicPartition, OffsetAndTimestamp> found =
                consumer.offsetsForTimes(partitions.stream().collect(Collectors.toMap(part -> part, part -> from)));
        partitions.forEach(part -> consumer.seek(
                part,
                Optional.ofNullable(found.get(part))
                        .map(OffsetAndTimestamp::offset)
                        .orElseGet(() -> ends.get(part))));
    }
}
