package dev.preop.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;

/** The one way to write and read events: snake_case, ISO-8601 times, unknown fields ignored, absent instead of null. */
public final class EventJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_USING_DEFAULT_VALUE)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private EventJson() {}

    /** The shared, thread-safe mapper; do not reconfigure it. */
    public static ObjectMapper mapper() {
        return MAPPER;
    }

    public static byte[] write(Event event) {
        try {
            return MAPPER.writeValueAsBytes(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an event record must always serialise", e);
        }
    }

    /**
     * Reads the body of an event on {@code topic}.
     *
     * @throws UnreadableEventException when the topic is unknown or the body is not a sound event of it; its message
     *     holds nothing of the body
     */
    public static Event read(String topic, byte[] body) {
        return read(topic, body, Event.class);
    }

    /** As {@link #read(String, byte[])}, for a consumer that knows which event its topic carries. */
    public static <T extends Event> T read(String topic, byte[] body, Class<T> expected) {
        Class<? extends Event> type = EventTypes.of(topic)
                .orElseThrow(() -> new UnreadableEventException("no event is known for topic " + topic, null));
        try {
            T event = expected.cast(MAPPER.readValue(body, type));
            if (event == null) {
                throw new UnreadableEventException(notSound(topic), null);
            }
            return event;
        } catch (IOException | ClassCastException e) {
            throw new UnreadableEventException(notSound(topic), e);
        }
    }

    private static String notSound(String topic) {
        return "the body is not a sound " + topic + " event";
    }
}
