package dev.preop.simulators.elevenlabs;

import io.vertx.core.json.JsonObject;
import java.util.function.Predicate;

/** What a client and a multi-context socket say to each other. */
final class Contexts {

    private Contexts() {}

    static JsonObject open(String context) {
        return text(context, " ");
    }

    static JsonObject text(String context, String text) {
        return message(context).put("text", text);
    }

    static JsonObject message(String context) {
        return new JsonObject().put("context_id", context);
    }

    static Predicate<JsonObject> sound(String context) {
        return message -> message.getString("audio") != null && context.equals(message.getString("contextId"));
    }

    static Predicate<JsonObject> end(String context) {
        return message -> message.getBoolean("isFinal", false) && context.equals(message.getString("contextId"));
    }
}
