package dev.preop.gateway.media.bridge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.preop.contracts.AnsweredBy;
import dev.preop.contracts.CallRef;
import dev.preop.contracts.EventJson;
import dev.preop.contracts.SealedText;
import dev.preop.gateway.media.StreamStart;
import dev.preop.gateway.media.twilio.IllegalMessageException;
import dev.preop.gateway.token.StreamTicket;
import dev.preop.gateway.transcription.HeardText;
import io.opentelemetry.api.trace.SpanContext;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The control messages between gateway and speech bridge: small JSON text frames beside the binary audio. */
final class BridgeMessages {

    private static final ObjectMapper JSON = EventJson.mapper();
    private static final int MAX_MARK_CHARS = 256;
    private static final Pattern LANGUAGE = Pattern.compile("[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8}){0,3}");

    private BridgeMessages() {}

    /**
     * The first message to a bridge; {@code again} when an earlier bridge of this stream was lost, which had set the mark
     * {@code played} that was reached last.
     */
    static String start(StreamStart stream, boolean again, @Nullable String played) {
        StreamTicket ticket = stream.ticket();
        CallRef call = stream.call();
        ObjectNode start = message("start")
                .put("session_id", call.sessionId().toString())
                .put("task_id", call.taskId().toString())
                .put("user_id", call.userId().toString())
                .put("call_sid", ticket.callSid())
                .put("stream_sid", stream.streamSid())
                .put("resumed", again || ticket.resumed())
                .put("started_at", stream.at().toString());
        if (played != null) {
            start.put("played", played);
        }
        SpanContext trace = ticket.trace();
        if (trace.isValid()) {
            String flags = trace.getTraceFlags().asHex();
            start.put("traceparent", "00-" + trace.getTraceId() + "-" + trace.getSpanId() + "-" + flags);
        }
        return start.toString();
    }

    static String mark(String name) {
        return message("mark").put("name", name).toString();
    }

    static String dtmf(String digit) {
        return message("dtmf").put("digit", digit).toString();
    }

    static String answeredBy(AnsweredBy verdict) {
        return message("answered_by").set("value", JSON.valueToTree(verdict)).toString();
    }

    /** What Twilio heard in place of the bridge's own speech recognition. */
    static String transcript(HeardText heard) {
        return message("transcript")
                .put("text", heard.text())
                .put("final", heard.isFinal())
                .put("confidence", heard.confidence())
                .toString();
    }

    /** The call could not be handed over and goes on. */
    static String transferFailed() {
        return message("transfer_failed").toString();
    }

    static String stop() {
        return message("stop").toString();
    }

    /** @throws IllegalMessageException when {@code text} is not an order of the bridge */
    static BridgeControl read(String text) {
        JsonNode message = parse(text);
        return switch (message.path("type").asText()) {
            case "mark" -> new BridgeControl.Mark(markName(message.path("name")));
            case "clear" -> new BridgeControl.Clear();
            case "hang_up" -> new BridgeControl.HangUp(message.path("reason").asText());
            case "transfer" -> new BridgeControl.Transfer(sealed(message.path("to")));
            case "listen" -> new BridgeControl.Listen(language(message.path("language")));
            default -> throw illegal("unknown control type");
        };
    }

    private static String markName(JsonNode name) {
        if (!name.isTextual() || name.textValue().isEmpty() || name.textValue().length() > MAX_MARK_CHARS) {
            throw illegal("a mark needs a name of at most " + MAX_MARK_CHARS + " characters");
        }
        return name.textValue();
    }

    private static SealedText sealed(JsonNode to) {
        try {
            return new SealedText(to.asText());
        } catch (IllegalArgumentException e) {
            throw illegal("a transfer needs a sealed number");
        }
    }

    private static @Nullable String language(JsonNode language) {
        if (language.isMissingNode() || language.isNull()) {
            return null;
        }
        if (!LANGUAGE.matcher(language.asText()).matches()) {
            throw illegal("the language is no BCP 47 tag");
        }
        return language.asText();
    }

    private static JsonNode parse(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw illegal("control is not JSON");
        }
    }

    private static IllegalMessageException illegal(String reason) {
        return new IllegalMessageException(IllegalMessageException.POLICY_VIOLATION, reason);
    }

    private static ObjectNode message(String type) {
        return JSON.createObjectNode().put("type", type);
    }
}
