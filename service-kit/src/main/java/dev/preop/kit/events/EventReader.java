package dev.preop.kit.events;

import dev.preop.contracts.Event;
import dev.preop.contracts.EventJson;
import dev.preop.contracts.Topics;
import dev.preop.contracts.UnreadableEventException;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Reads Kafka records as events and believes nothing: headers, body, topic and key must all agree. */
public final class EventReader {

    private static final int MAX_BYTES = 1 << 20;

    private EventReader() {}

    /** @throws MalformedEventException when the record is not a sound event of the expected kind */
    public static <T extends Event> CloudEvent<T> read(ConsumerRecord<String, byte[]> message, Class<T> expected) {
        CloudEventHeaders headers = CloudEventHeaders.parse(message.headers());
        if (!headers.type().equals(Topics.cloudEventType(message.topic()))) {
            throw new MalformedEventException("ce_type does not belong on topic " + message.topic());
        }
        T data = body(message, expected);
        if (!data.key().equals(headers.subject()) || !data.key().equals(message.key())) {
            throw new MalformedEventException("key, ce_subject and body do not name the same thing");
        }
        return new CloudEvent<>(headers.id(), headers.source(), headers.time(), headers.traceParent(), data);
    }

    private static <T extends Event> T body(ConsumerRecord<String, byte[]> message, Class<T> expected) {
        byte[] body = message.value();
        if (body == null || body.length == 0 || body.length > MAX_BYTES) {
            throw new MalformedEventException("the body is empty or larger than " + MAX_BYTES + " bytes");
        }
        try {
            return EventJson.read(message.topic(), body, expected);
        } catch (UnreadableEventException e) {
            throw new MalformedEventException(String.valueOf(e.getMessage()), e);
        }
    }
}
