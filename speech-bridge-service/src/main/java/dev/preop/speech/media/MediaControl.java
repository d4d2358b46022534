package dev.preop.speech.media;

import com.fasterxml.jackson.databind.JsonNode;
import dev.preop.contracts.CallRef;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A control message of the gateway, sound once it is built. */
public sealed interface MediaControl {

    /**
     * The stream begins.
     *
     * @param resumed whether the call goes on after a lost gateway or bridge
     * @param played the last mark of a lost bridge up to which the callee has heard everything
     * @param traceParent W3C trace context of the call
     */
    record Start(
            CallRef call,
            boolean resumed,
            @Nullable String played,
            @Nullable String traceParent) implements MediaControl {}

    /** The carrier has reached a mark. */
    record Mark(String name) implements MediaControl {}

    /** The callee pressed a key. */
    record Dtmf(char digit) implements MediaControl {}

    /** The verdict of answering-machine detection. */
    record AnsweredBy(String value) implements MediaControl {}

    /** The carrier's own recognition has heard something. */
    record Heard(String text, boolean isFinal, double confidence) implements MediaControl {}

    /** The call could not be handed over and goes on. */
    record TransferFailed() implements MediaControl {}

    /** The stream is over. */
    record Stop() implements MediaControl {}

    /**
     * Reads a control message.
     *
     * @throws MalformedControlException when it is not one of those above; its message is fit for a close reason
     */
    static MediaControl read(String text) {
        JsonNode node = Wire.object(text);
        String type = Wire.text(node, "type");
        return switch (type) {
            case "start" -> start(node);
            case "mark" -> new Mark(Wire.text(node, "name"));
            case "dtmf" -> new Dtmf(digit(Wire.text(node, "digit")));
            case "answered_by" -> new AnsweredBy(Wire.text(node, "value"));
            case "transcript" ->
                new Heard(
                        Wire.speech(node, "text"),
                        node.path("final").asBoolean(false),
                        Math.clamp(node.path("confidence").asDouble(1), 0.0, 1.0));
            case "transfer_failed" -> new TransferFailed();
            case "stop" -> new Stop();
            default -> throw new MalformedControlException("unknown control type");
        };
    }

    private static Start start(JsonNode node) {
        CallRef call =
                new CallRef(Wire.uuid(node, "session_id"), Wire.uuid(node, "task_id"), Wire.uuid(node, "user_id"));
        String traceParent = Optional.ofNullable(node.get("traceparent"))
                .map(JsonNode::asText)
                .filter(value -> Wire.TRACE_PARENT.matcher(value).matches())
                .orElse(null);
        String played = node.has("played") ? Wire.text(node, "played") : null;
        return new Start(call, node.path("resumed").asBoolean(false), played, traceParent);
    }

    private static char digit(String text) {
        if (!Wire.DIGIT.matcher(text).matches()) {
            throw new MalformedControlException("digit is not a key");
        }
        return text.charAt(0);
    }
}
