package dev.preop.conversation.turn.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.preop.conversation.action.Tool;
import dev.preop.conversation.memory.ChatMessage;
import io.vertx.core.buffer.Buffer;
import java.util.List;
import java.util.Locale;

/** Writes the body of a streaming chat request. */
final class ChatBody {

    private final ObjectMapper mapper;
    private final OllamaConfig config;

    ChatBody(ObjectMapper mapper, OllamaConfig config) {
        this.mapper = mapper;
        this.config = config;
    }

    /** The request for an answer of {@code model}. */
    Buffer of(String model, List<ChatMessage> messages, List<Tool> tools) {
        ObjectNode body = mapper.createObjectNode()
                .put("model", model)
                .put("stream", true)
                .put("think", false)
                .put("keep_alive", config.keepAlive());
        ArrayNode chat = body.putArray("messages");
        for (ChatMessage message : messages) {
            chat.addObject()
                    .put("role", message.role().name().toLowerCase(Locale.ROOT))
                    .put("content", message.content());
        }
        if (!tools.isEmpty()) {
            ArrayNode offered = body.putArray("tools");
            tools.forEach(tool -> write(tool, offered.addObject()));
        }
        body.putObject("options")
                .put("temperature", config.temperature())
                .put("num_ctx", config.contextTokens())
                .put("num_predict", config.replyTokens());
        try {
            return Buffer.buffer(mapper.writeValueAsBytes(body));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of strings must always serialise", e);
        }
    }

    private static void write(Tool tool, ObjectNode offered) {
        ObjectNode function = offered.put("type", "function").putObject("function");
        function.put("name", tool.name()).put("description", tool.description());
        ObjectNode parameters = function.putObject("parameters").put("type", "object");
        ObjectNode properties = parameters.putObject("properties");
        ArrayNode required = parameters.putArray("required");
        for (Tool.Parameter parameter : tool.parameters()) {
            ObjectNode property = properties.putObject(parameter.name());
            property.put("type", parameter.type()).put("description", parameter.description());
            if (!parameter.choices().isEmpty()) {
                parameter.choices().forEach(property.putArray("enum")::add);
            }
            required.add(parameter.name());
        }
    }
}
