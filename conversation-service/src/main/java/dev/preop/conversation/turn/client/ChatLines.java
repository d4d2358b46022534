package dev.preop.conversation.turn.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.preop.conversation.turn.client.ModelFailure.Kind;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns the bytes of a newline-delimited JSON stream into chat parts, however they are split on their way. For one
 * stream and one thread.
 */
final class ChatLines {

    private static final int LONGEST_LINE = 64 * 1024;
    private static final int LONGEST_STREAM = 1024 * 1024;
    private static final byte NEWLINE = '\n';

    private final ObjectMapper mapper;
    private Buffer pending = Buffer.buffer();
    private int total;

    ChatLines(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** @throws ModelFailure when a line is an error, is malformed or is too long */
    List<ChatPart> feed(Buffer chunk) {
        total += chunk.length();
        if (total > LONGEST_STREAM) {
            throw new ModelFailure(Kind.MALFORMED, "the model's answer is longer than any that was asked for");
        }
        int searched = pending.length();
        pending.appendBuffer(chunk);
        List<ChatPart> parts = new ArrayList<>();
        int start = 0;
        for (int at = searched; at < pending.length(); at++) {
            if (pending.getByte(at) == NEWLINE) {
                read(pending.getBytes(start, at), parts);
                start = at + 1;
            }
        }
        pending = pending.getBuffer(start, pending.length());
        if (pending.length() > LONGEST_LINE) {
            throw new ModelFailure(Kind.MALFORMED, "a line of the model's answer is too long");
        }
        return parts;
    }

    /** The last line, when it came without a line break. */
    List<ChatPart> rest() {
        List<ChatPart> parts = new ArrayList<>();
        read(pending.getBytes(), parts);
        pending = Buffer.buffer();
        return parts;
    }

    private void read(byte[] line, List<ChatPart> parts) {
        JsonNode node = parse(line);
        if (node.isMissingNode()) {
            return;
        }
        if (node.hasNonNull("error")) {
            throw new ModelFailure(Kind.REPORTED, "the model reported an error while answering");
        }
        if (!node.isObject() || !node.path("done").isBoolean()) {
            throw new ModelFailure(Kind.MALFORMED, "a line of the model's answer is not a chat response");
        }
        JsonNode message = node.path("message");
        String content = message.path("content").asText("");
        if (!content.isEmpty()) {
            parts.add(new ChatPart.Text(content));
        }
        for (JsonNode call : message.path("tool_calls")) {
            JsonNode function = call.path("function");
            parts.add(new ChatPart.ToolCall(function.path("name").asText(""), function.path("arguments")));
        }
        if (node.path("done").booleanValue()) {
            parts.add(new ChatPart.Done());
        }
    }

    private JsonNode parse(byte[] line) {
        try {
            return mapper.readTree(line);
        } catch (IOException e) {
            // without the cause: a parser's message quotes what it read
            throw new ModelFailure(Kind.MALFORMED, "a line of the model's answer is not JSON");
        }
    }
}
