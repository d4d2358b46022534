package dev.preop.speech.messaging;

import dev.preop.contracts.Topics;
import io.smallrye.reactive.messaging.kafka.IncomingKafkaRecord;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.common.TopicPartition;

/** Whether this instance has read what was told before it ran: until then it would take calls it knows nothing of. */
@Singleton
public class CatchUp {

    private final Set<String> unassigned = ConcurrentHashMap.newKeySet();
    private final Map<TopicPartition, Long> behind = new ConcurrentHashMap<>();

    CatchUp() {
        unassigned.addAll(Set.of(
                Topics.CALL_REQUESTED, Topics.REPLY_GENERATED, Topics.REPLY_SPOKEN, Topics.UTTERANCE_TRANSCRIBED));
    }

    /** Reading of a partition begins at {@code from}; it ends at {@code end} so far. */
    void assigned(TopicPartition partition, long from, long end) {
        if (from < end) {
            behind.put(partition, end);
        }
    }

    /** All partitions of a topic are known. */
    void assigned(String topic) {
        unassigned.remove(topic);
    }

    void read(IncomingKafkaRecord<String, byte[]> message) {
        read(new TopicPartition(message.getTopic(), message.getPartition()), message.getOffset());
    }

    void read(TopicPartition partition, long offset) {
        behind.computeIfPresent(partition, (key, end) -> offset + 1 < end ? end : null);
    }

    /** Whether nothing of the past is missing. */
    public boolean isDone() {
        return unassigned.isEmpty() && behind.isEmpty();
    }
}
