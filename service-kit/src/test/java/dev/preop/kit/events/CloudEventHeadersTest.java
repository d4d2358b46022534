package dev.preop.kit.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.preop.contracts.CallRef;
import dev.preop.contracts.CallStarted;
import dev.preop.contracts.EventJson;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CloudEventHeadersTest {

    private static final String TRACE_PARENT = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    private final CallStarted started = new CallStarted(
            new CallRef(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID()),
            "CA1",
            "MZ1",
            false,
            Instant.parse("2026-11-21T09:00:00Z"));
    private final CloudEvent<CallStarted> event = new CloudEvent<>(
            UUID.randomUUID(), "/call-gateway", Instant.parse("2026-11-21T09:00:01.5Z"), TRACE_PARENT, started);

    @Test
    void whatIsWrittenIsRead() {
        assertThat(EventReader.read(message(event.key(), event.topic()), CallStarted.class))
                .isEqualTo(event);
        assertThat(CloudEventHeaders.of(event))
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_type", "dev.preop.call.started.v1")
                .containsEntry("ce_subject", started.call().sessionId().toString())
                .containsEntry("content-type", "application/json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ce_specversion", "ce_id", "ce_source", "ce_type", "ce_subject", "ce_time"})
    void aMissingAttributeIsNamed(String header) {
        ConsumerRecord<String, byte[]> message = message(event.key(), event.topic());
        message.headers().remove(header);

        assertMalformed(message, "header " + header + " is missing");
    }

    @ParameterizedTest
    @CsvSource({
        "ce_specversion, 0.3, ce_specversion is not 1.0",
        "ce_id, 42, ce_id is not a UUID",
        "ce_time, yesterday, ce_time is not an ISO-8601 instant",
        "ce_type, dev.preop.call.completed.v1, ce_type does not belong on topic call.started",
        "ce_type, dev.preop.call.started.v2, ce_type does not belong on topic call.started",
        "ce_subject, someone-else, 'key, ce_subject and body do not name the same thing'",
        "ce_source, ' ', header ce_source is empty or too long"
    })
    void aWrongAttributeIsNamed(String header, String value, String reason) {
        ConsumerRecord<String, byte[]> message = message(event.key(), event.topic());
        message.headers().remove(header).add(header, value.getBytes(StandardCharsets.UTF_8));

        assertMalformed(message, reason);
    }

    @Test
    void anotherKeyOrTopicIsMalformed() {
        assertMalformed(message("another", event.topic()), "key, ce_subject and body do not name the same thing");
        assertMalformed(message(null, event.topic()), "key, ce_subject and body do not name the same thing");
        assertMalformed(message(event.key(), "call.completed"), "ce_type does not belong on topic call.completed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{\"call_sid\":\"+14155550199\"}"})
    void aBodyThatIsNotTheEventIsMalformedAndNotEchoed(String body) {
        ConsumerRecord<String, byte[]> message =
                new ConsumerRecord<>(event.topic(), 0, 0, event.key(), body.getBytes(StandardCharsets.UTF_8));
        CloudEventHeaders.of(event)
                .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));

        assertThatThrownBy(() -> EventReader.read(message, CallStarted.class))
                .isInstanceOf(MalformedEventException.class)
                .hasMessageNotContaining("4155550199");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "garbage",
                "01-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01"
            })
    void aBrokenTraceIsNoReasonToRefuseAnEvent(String traceParent) {
        ConsumerRecord<String, byte[]> message = message(event.key(), event.topic());
        message.headers().remove("traceparent").add("traceparent", traceParent.getBytes(StandardCharsets.UTF_8));

        assertThat(EventReader.read(message, CallStarted.class).traceParent()).isNull();
    }

    private ConsumerRecord<String, byte[]> message(String key, String topic) {
        ConsumerRecord<String, byte[]> message = new ConsumerRecord<>(topic, 0, 0, key, EventJson.write(started));
        CloudEventHeaders.of(event)
                .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return message;
    }

    private static void assertMalformed(ConsumerRecord<String, byte[]> message, String reason) {
        assertThatThrownBy(() -> EventReader.read(message, CallStarted.class))
                .isInstanceOf(MalformedEventException.class)
                .hasMessage(reason);
    }
}
