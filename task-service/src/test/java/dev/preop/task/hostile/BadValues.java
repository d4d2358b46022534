package dev.preop.task.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What a field should not be given: values that must be refused, and values that must do no harm. */
final class BadValues {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final int LONG = 2000;

    /** Harmless where text is free, refused where it is not. */
    private static final Map<String, String> TEXTS = new LinkedHashMap<>(Map.of(
            "control characters", "a\u0007\u001b[31mb\u007f",
            "blank", " \t ",
            "line breaks", "a\r\nX-Injected: yes\r\n\r\nb",
            "an emoji", "\ud83e\uddb7 \ud83d\udc69\u200d\u2695\ufe0f",
            "half an emoji", "a\ud83eb",
            "text that runs backwards", "\u202etxet\u202c",
            "SQL", "'; drop table tasks.call_tasks; --",
            "HTML", "<script>alert(1)</script><img src=x onerror=alert(1)>",
            "an expression", "${jndi:ldap://x} #{7*7} {{7*7}} %s%n"));

    private static final Map<String, JsonNode> NEITHER =
            Map.of("text", JSON.textNode("x"), "a number", JSON.numberNode(7));

    private BadValues() {}

    /** One bad value, and what must come of it. */
    record Bad(String what, JsonNode value, Outcome outcome) {}

    static List<Bad> of(ApiField field) {
        return switch (field.type()) {
            case "string" -> text(field);
            case "boolean" -> refused(field, Map.of("text", JSON.textNode("true"), "a number", JSON.numberNode(1)));
            case "integer", "number" -> number(field);
            case "object" -> field.fields().isEmpty() ? map(field) : object(field);
            case "array" -> list(field);
            default -> refused(field, NEITHER);
        };
    }

    /** The same for a place where everything is text. */
    static List<Bad> ofParameter(ApiField field) {
        return switch (field.type()) {
            case "string" ->
                text(field).stream().filter(bad -> bad.value().isTextual()).toList();
            case "integer" -> parameterNumber(field);
            default -> List.of(new Bad("a word", JSON.textNode("maybe"), new Outcome.Harmless()));
        };
    }

    private static List<Bad> text(ApiField field) {
        List<Bad> bad = new ArrayList<>(refused(
                field,
                Map.of(
                        "a number", JSON.numberNode(7),
                        "a truth value", JSON.booleanNode(true),
                        "a list", JSON.arrayNode().add("x"),
                        "an object", JSON.objectNode().put("x", "y"),
                        "a NUL inside", JSON.textNode("a\0b"))));
        TEXTS.forEach((what, value) -> bad.add(text(field, what, value)));
        int most = field.schema().path("maxLength").asInt(LONG);
        bad.add(text(field, "as long as can be", "7".repeat(most)));
        bad.add(new Bad("too long", JSON.textNode("7".repeat(most + 1)), Outcome.invalid(field.name())));
        return bad;
    }

    private static Bad text(ApiField field, String what, String value) {
        return new Bad(
                what, JSON.textNode(value), field.fits(value) ? new Outcome.Harmless() : Outcome.invalid(field.name()));
    }

    private static List<Bad> number(ApiField field) {
        Map<String, JsonNode> bad = outOfBounds(field);
        bad.put("text", JSON.textNode("7"));
        bad.put("a word", JSON.textNode("seven"));
        bad.put("a truth value", JSON.booleanNode(true));
        bad.put("a list", JSON.arrayNode().add(7));
        if (field.type().equals("integer")) {
            bad.put("a fraction", JSON.numberNode(new BigDecimal("1.5")));
            bad.put("too many digits", JSON.numberNode(BigInteger.TEN.pow(40)));
        }
        return refused(field, bad);
    }

    /** What is no number at all cannot be said to be for one parameter or another. */
    private static List<Bad> parameterNumber(ApiField field) {
        List<Bad> bad = new ArrayList<>(refused(field, outOfBounds(field)));
        for (String value : List.of("seven", "1.5", "0x7", "1".repeat(40), "'; drop table x; --")) {
            bad.add(new Bad("'" + value + "'", JSON.textNode(value), Outcome.UNREADABLE));
        }
        return bad;
    }

    private static Map<String, JsonNode> outOfBounds(ApiField field) {
        Map<String, JsonNode> bad = new LinkedHashMap<>();
        JsonNode minimum = field.schema().path("minimum");
        JsonNode maximum = field.schema().path("maximum");
        if (minimum.isNumber()) {
            bad.put("too small", JSON.numberNode(minimum.decimalValue().subtract(BigDecimal.ONE)));
        }
        if (maximum.isNumber()) {
            bad.put("too big", JSON.numberNode(maximum.decimalValue().add(BigDecimal.ONE)));
        }
        return bad;
    }

    private static List<Bad> object(ApiField field) {
        List<Bad> bad = new ArrayList<>(refused(field, NEITHER));
        bad.addAll(refused(
                field,
                Map.of(
                        "a list", JSON.arrayNode().add("x"),
                        "something unknown inside", JSON.objectNode().put("unheard_of", "x"))));
        field.fields().forEach(inside -> of(inside).forEach(worse -> bad.add(inside(field, inside, worse))));
        return bad;
    }

    private static Bad inside(ApiField field, ApiField inside, Bad bad) {
        ObjectNode value = Samples.of(field).deepCopy();
        Outcome outcome = bad.outcome() instanceof Outcome.Refused refused
                ? Outcome.invalid(field.name() + "." + refused.field())
                : bad.outcome();
        return new Bad(inside.name() + ": " + bad.what(), value.set(inside.name(), bad.value()), outcome);
    }

    private static List<Bad> list(ApiField field) {
        List<Bad> bad = new ArrayList<>(refused(field, NEITHER));
        of(field.item())
                .forEach(item -> bad.add(
                        new Bad("among others " + item.what(), JSON.arrayNode().add(item.value()), item.outcome())));
        return bad;
    }

    private static List<Bad> map(ApiField field) {
        ObjectNode crowded = JSON.objectNode();
        int most = field.schema().path("maxProperties").asInt(0);
        IntStream.rangeClosed(0, most).forEach(i -> crowded.put("key" + i, "value"));
        return refused(
                field,
                Map.of(
                        "text", JSON.textNode("x"),
                        "a list", JSON.arrayNode().add("x"),
                        "a number inside", JSON.objectNode().put("x", 7),
                        "nothing inside", JSON.objectNode().putNull("x"),
                        "too much inside", crowded));
    }

    private static List<Bad> refused(ApiField field, Map<String, JsonNode> values) {
        return values.entrySet().stream()
                .map(value -> new Bad(value.getKey(), value.getValue(), Outcome.invalid(field.name())))
                .toList();
    }
}
