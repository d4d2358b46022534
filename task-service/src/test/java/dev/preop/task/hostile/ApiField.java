package dev.preop.task.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;

/** A field of a body, or a parameter, with the schema that its values follow. */
record ApiField(String name, JsonNode schema, boolean required) {

    /** Of what may also be null, what it is otherwise. */
    String type() {
        JsonNode type = schema.path("type");
        return type.isArray() ? type.path(0).asText() : type.asText();
    }

    /** Those of an object that is no map. */
    List<ApiField> fields() {
        return schema.path("properties").properties().stream()
                .map(property -> new ApiField(property.getKey(), property.getValue(), requires(property.getKey())))
                .toList();
    }

    /** One of those that a list holds. */
    ApiField item() {
        return new ApiField(name, schema.path("items"), false);
    }

    private boolean requires(String inside) {
        return StreamSupport.stream(schema.path("required").spliterator(), false)
                .anyMatch(required -> required.asText().equals(inside));
    }

    String format() {
        return schema.path("format").asText();
    }

    String pattern() {
        return schema.path("pattern").asText();
    }

    /** Whether a text of this kind follows the schema, its length aside; a mere {@code \S} is found, others match as a whole. */
    boolean fits(String text) {
        return switch (format()) {
            case "uuid", "date-time", "date" -> false;
            default -> pattern().isEmpty() || (pattern().equals("\\S") ? !text.isBlank() : text.matches(pattern()));
        };
    }
}
