package dev.preop.task.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.StreamSupport;

/** Compares values with schemas of the document: fields that it does not name are as wrong as values of another type. */
record DocumentedShape(JsonNode document, String exchange) {

    void check(JsonNode schema, JsonNode value, String where) {
        if (schema.has("$ref")) {
            check(document.at(schema.path("$ref").asText().substring(1)), value, where);
            return;
        }
        require(isOfType(schema.path("type"), value), where, value, "is no " + schema.path("type"));
        require(!schema.has("enum") || names(schema.path("enum"), value), where, value, "is none of the values");
        if (value.isArray()) {
            value.forEach(item -> check(schema.path("items"), item, where + "[]"));
        }
        if (value.isObject() && schema.has("properties")) {
            schema.path("required")
                    .forEach(name ->
                            require(value.has(name.asText()), where + "." + name.asText(), value, "is missing"));
            value.properties().forEach(field -> {
                JsonNode known = schema.path("properties").path(field.getKey());
                require(!known.isMissingNode(), where + "." + field.getKey(), field.getValue(), "is not described");
                check(known, field.getValue(), where + "." + field.getKey());
            });
        }
    }

    private void require(boolean holds, String where, JsonNode value, String otherwise) {
        if (!holds) {
            throw new AssertionError("%s: %s %s: %s".formatted(exchange, where, otherwise, value));
        }
    }

    private static boolean isOfType(JsonNode type, JsonNode value) {
        if (type.isArray()) {
            return StreamSupport.stream(type.spliterator(), false).anyMatch(one -> isOfType(one, value));
        }
        return switch (type.asText()) {
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "array" -> value.isArray();
            case "object" -> value.isObject();
            case "null" -> value.isNull();
            default -> true;
        };
    }

    private static boolean names(JsonNode values, JsonNode value) {
        return StreamSupport.stream(values.spliterator(), false).anyMatch(value::equals);
    }
}
