package dev.preop.stack.bench.console;

import dev.preop.contracts.Event;
import dev.preop.contracts.Topics;
import dev.preop.kit.events.EventReader;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads what is said of calls from Kafka, and keeps the time that each event bears: when its service made it. */
final class EventTimes implements AutoCloseable {

    private static final List<String> TOPICS =
            List.of(Topics.UTTERANCE_TRANSCRIBED, Topics.REPLY_GENERATED, Topics.REPLY_SPOKEN);
    private static final Duration POLL = Duration.ofMillis(500);

    private final KafkaConsumer<String, byte[]> consumer;
    private final Moments moments = new Moments();
    private final Thread thread;

    EventTimes(String kafka) {
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", kafka), new StringDeserializer(), new ByteArrayDeserializer());
        var partitions = TOPICS.stream()
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        thread = Thread.ofPlatform().name("event-times").start(this::read);
    }

    Moments moments() {
        return moments;
    }

    @Override
    public void close() throws InterruptedException {
        consumer.wakeup();
        thread.join();
        consumer.close();
    }

    private void read() {
        try {
            while (true) {
                consumer.poll(POLL).forEach(message -> {
                    var event = EventReader.read(message, Event.class);
                    Piece.of(event.data()).ifPresent(piece -> moments.add(piece, event.time()));
                });
            }
        } catch (WakeupException closing) {
            return;
        }
    }
}
