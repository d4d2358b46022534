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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Tells a service events and sees which it tells, on the tests' real broker. */
public final class TestEvents {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Producer<String, byte[]> PRODUCER = new KafkaProducer<>(
            Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, Infra.value("KAFKA_BOOTSTRAP_SERVERS")),
            new StringSerializer(),
            new ByteArraySerializer());

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
        try {
            PRODUCER.send(message).get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException("the test broker did not take the event", e);
        }
    }

    /** Waits for an event of this kind and answers with the first that fits, old or new; passes over what is malformed. */
    public static <T extends Event> CloudEvent<T> await(String topic, Class<T> type, Predicate<CloudEvent<T>> fits) {
        TestTopic messages = TestTopic.of(topic);
        int known = 0;
        Instant deadline = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(deadline)) {
            for (ConsumerRecord<String, byte[]> message : messages.after(known)) {
                known++;
                Optional<CloudEvent<T>> event = read(message, type).filter(fits);
                if (event.isPresent()) {
                    return event.get();
                }
            }
        }
        throw new AssertionError("no event on " + topic + " fitted within " + PATIENCE);
    }

    /** Everything that lies on {@code topic} now, per key in order. */
    public static List<ConsumerRecord<String, byte[]>> all(String topic) {
        return TestTopic.of(topic).all();
    }

    private static <T extends Event> Optional<CloudEvent<T>> read(
            ConsumerRecord<String, byte[]> message, Class<T> type) {
        try {
            return Optional.of(EventReader.read(message, type));
        } catch (MalformedEventException e) {
            return Optional.empty();
        }
    }
}
