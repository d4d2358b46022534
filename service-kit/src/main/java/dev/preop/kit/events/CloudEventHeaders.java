package dev.preop.kit.events;

import dev.preop.kit.tracing.TraceParent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** CloudEvents attributes as Kafka headers (binary mode); what comes in is hostile until parsed. */
public record CloudEventHeaders(
        UUID id,
        String source,
        String type,
        String subject,
        Instant time,
        @Nullable String traceParent) {

    private static final String SPEC_VERSION = "1.0";
    private static final int MAX_CHARS = 512;

    /** The headers of {@code event}, in the order in which they are written. */
    public static Map<String, String> of(CloudEvent<?> event) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ce_specversion", SPEC_VERSION);
        headers.put("ce_id", event.id().toString());
        headers.put("ce_source", event.source());
        headers.put("ce_type", event.type());
        headers.put("ce_subject", event.key());
        headers.put("ce_time", event.time().toString());
        headers.put("content-type", "application/json");
        if (event.traceParent() != null) {
            headers.put("traceparent", event.traceParent());
        }
        return headers;
    }

    /** @throws MalformedEventException when a required attribute is missing or not well-formed */
    public static CloudEventHeaders parse(Headers headers) {
        if (!required(headers, "ce_specversion").equals(SPEC_VERSION)) {
            throw new MalformedEventException("ce_specversion is not " + SPEC_VERSION);
        }
        return new CloudEventHeaders(
                id(required(headers, "ce_id")),
                required(headers, "ce_source"),
                required(headers, "ce_type"),
                required(headers, "ce_subject"),
                time(required(headers, "ce_time")),
                TraceParent.parse(text(headers, "traceparent").orElse(null)));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new MalformedEventException("ce_id is not a UUID", e);
        }
    }

    private static Instant time(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new MalformedEventException("ce_time is not an ISO-8601 instant", e);
        }
    }

    private static String required(Headers headers, String name) {
        String text =
                text(headers, name).orElseThrow(() -> new MalformedEventException("header " + name + " is missing"));
        if (text.isBlank() || text.length() > MAX_CHARS) {
            throw new MalformedEventException("header " + name + " is empty or too long");
        }
        return text;
    }

    private static Optional<String> text(Headers headers, String name) {
        return Optional.ofNullable(headers.lastHeader(name))
                .map(Header::value)
                .map(value -> new String(value, StandardCharsets.UTF_8));
    }
}
