package dev.preop.kit.outbox;

import dev.preop.contracts.EventJson;
import dev.preop.kit.events.CloudEvent;
import dev.preop.kit.events.CloudEventHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

/**
 * An event as it waits in the outbox. The version is that of the aggregate after the change the event tells of, by which
 * consumers detect a gap.
 */
public record OutboxMessage(
        UUID id, String topic, String key, long aggregateVersion, String payloadJson, Map<String, String> headers) {

    public OutboxMessage {
        headers = Map.copyOf(headers);
    }

    public static OutboxMessage of(CloudEvent<?> event, long aggregateVersion) {
        return new OutboxMessage(
                event.id(),
                event.topic(),
                event.key(),
                aggregateVersion,
                new String(EventJson.write(event.data()), StandardCharsets.UTF_8),
                CloudEventHeaders.of(event));
    }
}
