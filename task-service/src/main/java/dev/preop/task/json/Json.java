package dev.preop.task.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import dev.preop.contracts.EventJson;
import java.util.Map;

/** Values as JSON text with the names they have in events; what is read was written here. */
public final class Json {

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private Json() {}

    public static String write(Object value) {
        try {
            return EventJson.mapper().writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(value.getClass().getSimpleName() + " must always serialise", e);
        }
    }

    public static <T> T read(String json, Class<T> type) {
        try {
            return EventJson.mapper().readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored " + type.getSimpleName() + " cannot be read", e);
        }
    }

    public static Map<String, String> readTexts(String json) {
        try {
            return EventJson.mapper().readValue(json, TEXTS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored texts cannot be read", e);
        }
    }

    /** The name that an enum constant has on the wire. */
    public static String name(Enum<?> constant) {
        return WireNames.of(constant);
    }

    /** The constant of that name; the type's unknown constant, if it has one, for any other name. */
    public static <E extends Enum<E>> E constant(String name, Class<E> type) {
        E known = WireNames.constant(name, type);
        return known == null ? EventJson.mapper().convertValue(name, type) : known;
    }
}
