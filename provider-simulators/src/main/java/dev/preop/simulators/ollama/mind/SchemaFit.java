package dev.preop.simulators.ollama.mind;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Makes a document satisfy a JSON Schema, as constrained decoding does: what the schema does not know is left out, what it
 * requires is there. Names match without regard to case and underscores.
 */
final class SchemaFit {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int DEEPEST = 32;

    private final JsonNode root;

    private SchemaFit(JsonNode root) {
        this.root = root;
    }

    static JsonNode fit(JsonNode value, JsonNode schema) {
        return new SchemaFit(schema).fit(value, schema, 0);
    }

    private JsonNode fit(JsonNode value, JsonNode given, int depth) {
        JsonNode schema = Alternatives.chosen(resolved(given), value, this::resolved);
        if (depth > DEEPEST) {
            return NODES.nullNode();
        }
        if (schema.has("const")) {
            return schema.get("const");
        }
        if (schema.has("enum")) {
            return listed(value, schema.get("enum"));
        }
        boolean absent = value.isMissingNode() || value.isNull();
        if (absent && Alternatives.allowsNull(schema)) {
            return NODES.nullNode();
        }
        return switch (Alternatives.type(schema)) {
            case "object" -> object(value, schema, depth);
            case "array" -> array(value, schema, depth);
            case "string" -> NODES.textNode(value.isContainerNode() ? value.toString() : value.asText(""));
            case "integer" -> number(value.isIntegralNumber() ? value : NODES.numberNode(value.asLong(0)), schema);
            case "number" -> number(value.isNumber() ? value : NODES.numberNode(0), schema);
            case "boolean" -> NODES.booleanNode(value.asBoolean(false));
            case "null" -> NODES.nullNode();
            default -> absent ? NODES.nullNode() : value;
        };
    }

    private JsonNode object(JsonNode value, JsonNode schema, int depth) {
        JsonNode properties = schema.path("properties");
        if (properties.isEmpty()) {
            return value.isObject() ? value : NODES.objectNode();
        }
        Set<String> required = new HashSet<>();
        schema.path("required").forEach(name -> required.add(name.asText()));
        ObjectNode fitted = NODES.objectNode();
        for (Map.Entry<String, JsonNode> property : properties.properties()) {
            JsonNode part = named(value, property.getKey());
            if (!part.isMissingNode() || required.contains(property.getKey())) {
                fitted.set(property.getKey(), fit(part, property.getValue(), depth + 1));
            }
        }
        return fitted;
    }

    private JsonNode array(JsonNode value, JsonNode schema, int depth) {
        ArrayNode fitted = NODES.arrayNode();
        JsonNode items = schema.path("items");
        if (value.isArray()) {
            value.forEach(item -> fitted.add(items.isMissingNode() ? item : fit(item, items, depth + 1)));
        } else if (!value.isMissingNode() && !value.isNull()) {
            fitted.add(fit(value, items, depth + 1));
        }
        for (int least = schema.path("minItems").asInt(0); fitted.size() < least; ) {
            fitted.add(fit(MissingNode.getInstance(), items, depth + 1));
        }
        return fitted;
    }

    private JsonNode resolved(JsonNode schema) {
        String reference = schema.path("$ref").asText("");
        return reference.startsWith("#/") ? root.at(reference.substring(1)) : schema;
    }

    private static JsonNode named(JsonNode value, String name) {
        if (value.has(name)) {
            return value.get(name);
        }
        for (Map.Entry<String, JsonNode> field : value.properties()) {
            if (bare(field.getKey()).equals(bare(name))) {
                return field.getValue();
            }
        }
        return MissingNode.getInstance();
    }

    private static JsonNode listed(JsonNode value, JsonNode choices) {
        for (JsonNode choice : choices) {
            if (bare(choice.asText()).equals(bare(value.asText()))) {
                return choice;
            }
        }
        return choices.get(0);
    }

    private static JsonNode number(JsonNode number, JsonNode schema) {
        JsonNode least = schema.path("minimum");
        return least.isNumber() && number.decimalValue().compareTo(least.decimalValue()) < 0 ? least : number;
    }

    private static String bare(String name) {
        return name.replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
    }
}
