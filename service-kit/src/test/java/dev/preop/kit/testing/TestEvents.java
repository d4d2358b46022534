package dev.preop.kit.testing;

import dev.preop.contracts.Event;
import dev.preop.contracts.EventJson;
import dev.preop.kit.events.CloudEvent;
import dev.preop.kit.events.CloudEventHeaders;
import dev.preop.kit.events.EventReader;
import dev.preop.kit.events.MalformedEventException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Tells a service events and sees which it tells, on the tests' real broker. */
public final class TestEvents {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration POLL = Duration.ofMillis(100);

    private TestEvents() {}

    /** Publishes {@code event} as another service would, under a new id, and answers with the envelope. */
    public static <T extends Event> CloudEvent<T> publish(T event) {
        CloudEvent<T> envelope = new CloudEvent<>(UUID.randomUUID(), "/test", Instant.now(), null, event);
        publish(envelope);
        return envelope;
    }

    /** Publishes an envelope as it is, for example a second time. */
    public static void publish(CloudEvent<?> event) {
        publish(event.topic(), event.key(), CloudEventHeaders.of(event), EventJson.write(event.data()));
    }

    /** Publishes anything at all. */
    public static void publish(String topic, String key, Map<String, String> headers, byte[] body) {
        ProducerRecord<String, byte[]> message = new ProducerRecord<>(topic, key, body);
        headers.forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        Map<String, Object> settings =
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, Infra.value("KAFKA_BOOTSTRAP_SERVERS"));
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(message).get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException("the test broker did not take the event", e);
        }
    }

    /** Waits for an event of this kind and answers with the first that fits, old or new; passes over what is malformed. */
    public static <T extends Event> CloudEvent<T> await(String topic, Class<T> type, Predicate<CloudEvent<T>> fits) {
        try (var consumer = fromBeginning(topic)) {
            Instant deadline = Instant.now().plus(PATIENCE);
            while (Instant.now().isBefore(deadline)) {
                for (ConsumerRecord<String, byte[]> message : consumer.poll(POLL)) {
                    Optional<CloudEvent<T>> event = read(message, type).filter(fits);
                    if (event.isPresent()) {
                        return event.get();
                    }
                }
            }
        }
        throw new AssertionError("no event on " + topic + " fitted within " + PATIENCE);
    }

    /** Everything that lies on {@code topic} now, per key in order. */
    public static List<ConsumerRecord<String, byte[]>> all(String topic) {
        List<ConsumerRecord<String, byte[]>> messages = new ArrayList<>();
        try (var consumer = fromBeginning(topic)) {
            Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(POLL).forEach(messages::add);
            }
        }
        return messages;
    }

    private static <T extends Event> Optional<CloudEvent<T>> read(
            ConsumerRecord<String, byte[]> message, Class<T> type) {
        try {
            return Optional.of(EventReader.read(message, type));
        } catch (MalformedEventException e) {
            return Optional.empty();
        }
    }

    private static KafkaConsumer<String, byte[]> fromBeginning(String topic) {
        Map<String, Object> settings =
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, Infra.value("KAFKA_BOOTSTRAP_SERVERS"));
        var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return consumer;
    }
}
