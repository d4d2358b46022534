package dev.preop.kit.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** A topic on the tests' broker. Each message is read once and kept: a consumer for every question would take most of a test. */
final class TestTopic {

    private static final Duration POLL = Duration.ofMillis(100);
    private static final Map<String, TestTopic> TOPICS = new ConcurrentHashMap<>();

    private final KafkaConsumer<String, byte[]> consumer;
    private final List<ConsumerRecord<String, byte[]>> messages = new ArrayList<>();

    private TestTopic(String name) {
        consumer = new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, Infra.value("KAFKA_BOOTSTRAP_SERVERS")),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(name).stream()
                .map(partition -> new TopicPartition(name, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    static TestTopic of(String name) {
        return TOPICS.computeIfAbsent(name, TestTopic::new);
    }

    /** What follows the first {@code known} messages, per key in order; waits a little when there is nothing. */
    synchronized List<ConsumerRecord<String, byte[]>> after(int known) {
        if (messages.size() == known) {
            consumer.poll(POLL).forEach(messages::add);
        }
        return List.copyOf(messages.subList(known, messages.size()));
    }

    /** All that lies there now, per key in order. */
    synchronized List<ConsumerRecord<String, byte[]>> all() {
        Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(POLL).forEach(messages::add);
        }
        return List.copyOf(messages);
    }
}
