package dev.preop.speech.media;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.UUID;
import java.util.regex.Pattern;

/** The shapes that members of control messages must have. */
final class Wire {

    static final Pattern DIGIT = Pattern.compile("[0-9*#A-D]");
    static final Pattern TRACE_PARENT = Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int MAX_TEXT = 256;
    private static final int MAX_SPEECH = 16_384;

    private Wire() {}

    static JsonNode object(String text) {
        try {
            JsonNode node = MAPPER.readTree(text);
            if (node != null && node.isObject()) {
                return node;
            }
        } catch (JsonProcessingException e) {
            throw new MalformedControlException("control is not JSON");
        }
        throw new MalformedControlException("control is not a JSON object");
    }

    static String text(JsonNode node, String member) {
        return text(node, member, MAX_TEXT);
    }

    /** What somebody said. */
    static String speech(JsonNode node, String member) {
        return text(node, member, MAX_SPEECH);
    }

    private static String text(JsonNode node, String member, int limit) {
        JsonNode value = node.get(member);
        if (value == null || !value.isTextual() || value.asText().length() > limit) {
            throw new MalformedControlException(member + " is missing or not a short text");
        }
        return value.asText();
    }

    static UUID uuid(JsonNode node, String member) {
        String text = text(node, member);
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new MalformedControlException(member + " is not a UUID");
        }
    }
}
