package dev.preop.conversation.turn.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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

    /** @param reasons what the model may give as the reason for hanging up */
    Buffer of(List<ChatMessage> messages, List<String> reasons) {
        ObjectNode body = mapper.createObjectNode()
                .put("model", config.model())
                .put("stream", true)
                .put("think", false)
                .put("keep_alive", config.keepAlive());
        ArrayNode chat = body.putArray("messages");
        for (ChatMessage message : messages) {
            chat.addObject()
                    .put("role", message.role().name().toLowerCase(Locale.ROOT))
                    .put("content", message.content());
        }
        hangUpTool(body.putArray("tools").addObject(), reasons);
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

    private static void hangUpTool(ObjectNode tool, List<String> reasons) {
        ObjectNode function = tool.put("type", "function").putObject("function");
        function.put("name", "hang_up").put("description", "End the call, after you have said goodbye.");
        ObjectNode parameters = function.putObject("parameters").put("type", "object");
        ObjectNode reason = parameters.putObject("properties").putObject("reason");
        reason.put("type", "string").put("description", "Why the call ends.");
        reasons.forEach(reason.putArray("enum")::add);
        parameters.putArray("required").add("reason");
    }
}
