package dev.preop.simulators.ollama;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.preop.simulators.ollama.mind.prompt.Message;
import dev.preop.simulators.ollama.mind.prompt.Prompt;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The body of {@code POST /api/chat}.
 *
 * @param tokenLimit {@code options.num_predict}; negative means none
 * @param stops {@code options.stop}
 */
record ChatRequest(
        String model, Prompt prompt, boolean stream, Duration keepAlive, int tokenLimit, List<String> stops) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static ChatRequest parse(String body) {
        if (body.isBlank()) {
            throw new OllamaFailure(400, "missing request body");
        }
        JsonNode json = tree(body);
        String model = json.path("model").asText("");
        if (model.isEmpty()) {
            throw new OllamaFailure(400, "model is required");
        }
        JsonNode options = json.path("options");
        return new ChatRequest(
                model,
                new Prompt(messages(json.path("messages")), schema(json.path("format")), tools(json.path("tools"))),
                json.path("stream").asBoolean(true),
                KeepAlive.of(json.path("keep_alive")),
                options.path("num_predict").asInt(-1),
                texts(options.path("stop")));
    }

    /** A request without messages only loads the model, or unloads it. */
    boolean onlyLoads() {
        return prompt.messages().isEmpty();
    }

    private static JsonNode tree(String body) {
        try {
            JsonNode json = JSON.readTree(body);
            if (json.isObject()) {
                return json;
            }
        } catch (JsonProcessingException malformed) {
            throw new OllamaFailure(400, "invalid JSON: " + malformed.getOriginalMessage());
        }
        throw new OllamaFailure(400, "json: cannot unmarshal into Go value of type api.ChatRequest");
    }

    private static List<Message> messages(JsonNode array) {
        List<Message> messages = new ArrayList<>();
        for (JsonNode message : array) {
            String role = message.path("role").asText("");
            if (!Set.of("system", "user", "assistant", "tool").contains(role)) {
                throw new OllamaFailure(400, "invalid role: " + role);
            }
            messages.add(
                    new Message(Message.Role.of(role), message.path("content").asText("")));
        }
        return messages;
    }

    private static Optional<JsonNode> schema(JsonNode format) {
        if (format.isMissingNode()
                || format.isNull()
                || format.isTextual() && format.asText().isEmpty()) {
            return Optional.empty();
        }
        if (format.isObject()) {
            return Optional.of(format);
        }
        if (!format.asText().equals("json")) {
            throw new OllamaFailure(
                    400, "invalid format: " + format + "; expected \"json\" or a valid JSON Schema object");
        }
        return Optional.of(JSON.createObjectNode());
    }

    private static Set<String> tools(JsonNode array) {
        Set<String> names = new HashSet<>();
        array.forEach(tool -> names.add(tool.path("function").path("name").asText("")));
        return names;
    }

    private static List<String> texts(JsonNode value) {
        List<String> texts = new ArrayList<>();
        if (value.isTextual()) {
            texts.add(value.asText());
        }
        value.forEach(text -> texts.add(text.asText()));
        return List.copyOf(texts);
    }
}
