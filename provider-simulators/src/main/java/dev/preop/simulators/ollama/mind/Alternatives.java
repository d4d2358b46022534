package dev.preop.simulators.ollama.mind;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Chooses among what a schema allows: {@code anyOf}, {@code oneOf} and lists of types. */
final class Alternatives {

    private Alternatives() {}

    /** The branch that suits the value best, or the schema itself when it has none. */
    static JsonNode chosen(JsonNode schema, JsonNode value, UnaryOperator<JsonNode> resolve) {
        JsonNode branches = schema.has("anyOf") ? schema.get("anyOf") : schema.path("oneOf");
        List<JsonNode> resolved = new ArrayList<>();
        branches.forEach(branch -> resolved.add(resolve.apply(branch)));
        if (resolved.isEmpty()) {
            return schema;
        }
        return resolved.stream()
                .filter(branch -> suits(type(branch), value))
                .findFirst()
                .or(() -> resolved.stream()
                        .filter(branch -> type(branch).equals("null"))
                        .findFirst())
                .orElse(resolved.getFirst());
    }

    static boolean allowsNull(JsonNode schema) {
        return types(schema).contains("null");
    }

    /** The type that is not null; empty when the schema says nothing. */
    static String type(JsonNode schema) {
        List<String> types = types(schema);
        return types.stream()
                .filter(type -> !type.equals("null"))
                .findFirst()
                .orElseGet(() -> types.isEmpty() ? schema.has("properties") ? "object" : "" : "null");
    }

    private static List<String> types(JsonNode schema) {
        JsonNode type = schema.path("type");
        List<String> types = new ArrayList<>();
        if (type.isTextual()) {
            types.add(type.asText());
        }
        type.forEach(one -> types.add(one.asText()));
        return types;
    }

    private static boolean suits(String type, JsonNode value) {
        return switch (value.getNodeType()) {
            case OBJECT, POJO -> type.equals("object");
            case ARRAY -> type.equals("array");
            case STRING, BINARY -> type.equals("string");
            case NUMBER -> Set.of("number", "integer").contains(type);
            case BOOLEAN -> type.equals("boolean");
            case NULL, MISSING -> type.equals("null");
        };
    }
}
