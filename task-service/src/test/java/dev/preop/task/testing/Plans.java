package dev.preop.task.testing;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Answers of the language model, as Ollama wraps them. */
public final class Plans {

    private Plans() {}

    /** A sound plan for the dentist; {@code missing} is what it lacks. */
    public static JsonObject dentist(String... missing) {
        JsonArray lacks = new JsonArray();
        for (String item : missing) {
            lacks.add(item);
        }
        return new JsonObject()
                .put("title", "Book dental cleaning appointment")
                .put("goal", "A cleaning is booked for next week")
                .put(
                        "steps",
                        new JsonArray().add("Ask for a cleaning next week").add("Confirm the price"))
                .put("questionsToAsk", new JsonArray().add("What times are free?"))
                .put("missingInfo", lacks)
                .put("requiresClarification", missing.length > 0)
                .put("calleeName", "dentist")
                .put("hardConstraints", new JsonObject().put("max_price", 100).put("currency", "USD"))
                .put("softPreferences", new JsonObject().put("preferred_day", "next week"))
                .put("commitments", new JsonArray().add("book"));
    }

    /** An answer of {@code POST /api/chat} whose content is {@code text}. */
    public static Map.Entry<Integer, String> said(String text) {
        return Map.entry(200, line(text).put("done", true).put("done_reason", "stop") + "\n");
    }

    /** The same in as many pieces as {@code text} has words; a stream that is not {@code finished} breaks off. */
    public static Map.Entry<Integer, String> streamed(String text, boolean finished) {
        String pieces = Stream.of(text.split("(?= )", -1))
                .map(piece -> line(piece).put("done", false) + "\n")
                .collect(Collectors.joining());
        return Map.entry(200, finished ? pieces + said("").getValue() : pieces);
    }

    private static JsonObject line(String content) {
        return new JsonObject()
                .put("model", "qwen3:8b")
                .put("created_at", "2026-11-21T10:00:00Z")
                .put("message", new JsonObject().put("role", "assistant").put("content", content));
    }
}
