package dev.preop.speech.provider;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** Providers' messages: JSON objects with members that may be missing or of the wrong kind. */
public final class ProviderJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ProviderJson() {}

    /** The object that {@code text} holds, or empty when it holds none. */
    public static Optional<JsonNode> read(String text) {
        try {
            return Optional.ofNullable(MAPPER.readTree(text)).filter(JsonNode::isObject);
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** The elements of the array that {@code text} holds; none when it holds none. */
    public static List<JsonNode> list(String text) {
        try {
            JsonNode array = MAPPER.readTree(text);
            return array == null || !array.isArray()
                    ? List.of()
                    : array.valueStream().toList();
        } catch (JsonProcessingException e) {
            return List.of();
        }
    }

    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** The first of the members that is there, as text; providers spell some names in two ways. */
    public static Optional<String> text(JsonNode node, String... names) {
        return member(node, names).filter(JsonNode::isTextual).map(JsonNode::asText);
    }

    /** The first of the members that is there and not null. */
    public static Optional<JsonNode> member(JsonNode node, String... names) {
        for (String name : names) {
            JsonNode value = node.get(name);
            if (value != null && !value.isNull()) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
