package dev.preop.speech.messaging;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.kafka.KafkaConsumerRebalanceListener;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
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
    private final CatchUp catchUp;

    public RecentEvents(Clock clock, CatchUp catchUp) {
        this.clock = clock;
        this.catchUp = catchUp;
    }

    @Override
    public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        long from = clock.instant().minus(REACH).toEpochMilli();
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        Map<TopicPartition, OffsetAndTimestamp> found =
                consumer.offsetsForTimes(partitions.stream().collect(Collectors.toMap(part -> part, part -> from)));
        for (TopicPartition partition : partitions) {
            long end = Objects.requireNonNull(ends.get(partition), "the end of a partition");
            long start = Optional.ofNullable(found.get(partition))
                    .map(OffsetAndTimestamp::offset)
                    .orElse(end);
            consumer.seek(partition, start);
            catchUp.assigned(partition, start, end);
        }
        partitions.stream().map(TopicPartition::topic).distinct().forEach(catchUp::assigned);
    }
}
