package dev.preop.simulators.ollama;

import dev.preop.simulators.ollama.mind.prompt.Thought;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** The JSON objects of the chat endpoint. */
record Wire(String model, Clock clock) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSSSSSSS'Z'");

    /** One piece of content. */
    JsonObject content(String token) {
        return frame(message(token)).put("done", false);
    }

    /** All tool calls, whole, their arguments as objects. */
    JsonObject calls(List<Thought.Call> calls) {
        return frame(message("").put("tool_calls", toolCalls(calls))).put("done", false);
    }

    /** The last line of a stream. */
    JsonObject end(String doneReason, JsonObject metrics) {
        return frame(message(""))
                .put("done", true)
                .put("done_reason", doneReason)
                .mergeIn(metrics);
    }

    /** The whole answer at once. */
    JsonObject whole(Answer answer, JsonObject metrics) {
        JsonObject message = message(answer.content());
        if (!answer.calls().isEmpty()) {
            message.put("tool_calls", toolCalls(answer.calls()));
        }
        return frame(message)
                .put("done", true)
                .put("done_reason", answer.doneReason())
                .mergeIn(metrics);
    }

    private JsonObject frame(JsonObject message) {
        return new JsonObject()
                .put("model", model)
                .put("created_at", TIME.format(clock.instant().atOffset(ZoneOffset.UTC)))
                .put("message", message);
    }

    private static JsonObject message(String content) {
        return new JsonObject().put("role", "assistant").put("content", content);
    }

    private static JsonArray toolCalls(List<Thought.Call> calls) {
        JsonArray array = new JsonArray();
        for (Thought.Call call : calls) {
            JsonObject function = new JsonObject()
                    .put("index", array.size())
                    .put("name", call.name())
                    .put("arguments", new JsonObject(call.arguments().toString()));
            array.add(new JsonObject().put("id", "call_" + (array.size() + 1)).put("function", function));
        }
        return array;
    }
}
