package dev.preop.simulators.ollama;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;

/** Requests as the services make them. */
final class Prompts {

    static final String SYSTEM = """
            LANGUAGE: en-US
            GOAL: Book dental cleaning appointment
            CONSTRAINTS: max price 100 USD
            PREFERENCES: preferred_day next week
            TODAY: 2026-11-21
            MAY DISCLOSE: name Alex Morgan""";

    private Prompts() {}

    /** A live turn in answer to the callee's words. */
    static JsonObject turn(String calleesWords) {
        return chat(
                        message("system", SYSTEM),
                        message("assistant", "Hello, I'd like to book a dental cleaning."),
                        message("user", calleesWords))
                .put(
                        "tools",
                        new JsonArray()
                                .add(new JsonObject()
                                        .put("type", "function")
                                        .put("function", new JsonObject().put("name", "hang_up"))));
    }

    static JsonObject chat(JsonObject... messages) {
        return new JsonObject().put("model", "qwen3:8b").put("messages", new JsonArray(List.of(messages)));
    }

    static JsonObject message(String role, String content) {
        return new JsonObject().put("role", role).put("content", content);
    }
}
