package dev.preop.kit.events;

import dev.preop.contracts.Event;
import dev.preop.contracts.Topics;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event in its CloudEvents 1.0 envelope. The id is what consumers recognise a repetition by, the trace parent (W3C)
 * ties it to the work that caused it.
 */
public record CloudEvent<T extends Event>(
        UUID id, String source, Instant time, @Nullable String traceParent, T data) {

    /** The CloudEvents type, {@code dev.preop.<topic>.v1}. */
    public String type() {
        return Topics.cloudEventType(topic());
    }

    public String topic() {
        return data.topic();
    }

    /** The CloudEvents subject and Kafka key. */
    public String key() {
        return data.key();
    }
}
