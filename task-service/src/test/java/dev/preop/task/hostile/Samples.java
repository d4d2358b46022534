package dev.preop.task.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** Values that are in order, so that of a bad request one thing only is wrong. */
final class Samples {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** Fields whose schema does not tell all that they must be. */
    private static final Map<String, String> BY_NAME = Map.of(
            "phone_number", "+14155550142",
            "target_phone_number", "+14155550142",
            "timezone", "America/Los_Angeles",
            "email", "jo@preop.test",
            "endpoint", "https://fcm.googleapis.com/fcm/send/abc",
            "p256dh", "B" + "A".repeat(86),
            "auth", "AAAAAAAAAAAAAAAAAAAAAA",
            "from", "22:00",
            "until", "07:00",
            "time_zone", "America/Los_Angeles");

    private static final Map<String, String> BY_PATTERN = Map.of(
            "", "some words",
            "\\S", "some words",
            "(?s).*\\S.*", "some words",
            ".*\\S.*", "some words",
            "[^\\u0000]*", "some words",
            "\\P{Cntrl}*", "some words",
            "[0-9*#w]{1,32}", "1w#",
            "[a-z]{2,3}(-[A-Z]{2})?", "en-US",
            "[A-Z]{2}", "US",
            "\\d{0,5}", "415");

    private Samples() {}

    /** The least that is accepted. */
    static ObjectNode body(List<ApiField> fields) {
        ObjectNode body = JSON.objectNode();
        fields.stream().filter(ApiField::required).forEach(field -> body.set(field.name(), of(field)));
        return body;
    }

    static JsonNode of(ApiField field) {
        return switch (field.type()) {
            case "boolean" -> JSON.booleanNode(true);
            case "integer", "number" ->
                JSON.numberNode(field.schema().path("minimum").asInt(1));
            case "object" -> field.fields().isEmpty() ? JSON.objectNode().put("day", "Monday") : body(field.fields());
            case "array" -> JSON.arrayNode();
            case "string" -> JSON.textNode(text(field));
            default -> throw new IllegalStateException("no sample for a field of type '" + field.type() + "'");
        };
    }

    private static String text(ApiField field) {
        return switch (field.format()) {
            case "uuid" -> "7f000000-0000-4000-8000-0000000000ff";
            case "date-time" -> "2030-01-01T10:00:00Z";
            case "date" -> "2030-01-01";
            default -> BY_NAME.containsKey(field.name()) ? BY_NAME.get(field.name()) : byPattern(field.pattern());
        };
    }

    private static String byPattern(String pattern) {
        String sample = BY_PATTERN.get(pattern);
        if (sample == null && pattern.matches("[A-Za-z_|]+")) {
            return pattern.split("\\|", -1)[0];
        }
        if (sample == null) {
            throw new IllegalStateException("no sample for the pattern " + pattern + ": add one");
        }
        return sample;
    }
}
