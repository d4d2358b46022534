package dev.preop.stack.console;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.preop.stack.console.FeedEvent.Phase;
import dev.preop.stack.console.FeedEvent.Speaker;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Reads the feed's events, and skips what a newer server may add. */
final class FeedReader {

    private static final ObjectMapper JSON = new ObjectMapper();

    private FeedReader() {}

    static FeedEvent read(ServerEvent event) {
        try {
            return read(event.name(), JSON.readTree(event.data()));
        } catch (JsonProcessingException e) {
            return new FeedEvent.Other(event.name());
        }
    }

    private static FeedEvent read(String name, JsonNode data) {
        return switch (name) {
            case "task.status" -> new FeedEvent.TaskStatus(text(data, "task_id"), text(data, "status"));
            case "call.status" ->
                new FeedEvent.CallStatus(
                        text(data, "call_session_id"),
                        text(data, "task_id"),
                        text(data, "status"),
                        optional(data, "failure_reason"),
                        Optional.of(data.path("duration_seconds"))
                                .filter(JsonNode::isNumber)
                                .map(JsonNode::asInt));
            case "transcript.segment" -> segment(data);
            case "turn.latency" ->
                new FeedEvent.Latency(
                        text(data, "call_session_id"), data.path("turn").asInt(), stages(data));
            case "call.summary" ->
                new FeedEvent.Summary(
                        text(data, "call_session_id"),
                        text(data, "summary"),
                        data.path("goal_achieved").asBoolean(),
                        facts(data.path("extracted_data")));
            case "notification" ->
                new FeedEvent.Notice(
                        text(data, "call_session_id"), text(data, "notification_type"), text(data, "message"));
            case "approval.requested" ->
                new FeedEvent.ApprovalAsked(
                        text(data, "approval_id"),
                        text(data, "call_session_id"),
                        text(data, "reason"),
                        (text(data, "amount") + " " + text(data, "currency")).strip(),
                        text(data, "quote"));
            case "approval.decided" ->
                new FeedEvent.ApprovalSettled(
                        text(data, "approval_id"), text(data, "call_session_id"), text(data, "status"));
            default -> new FeedEvent.Other(name);
        };
    }

    private static FeedEvent segment(JsonNode data) {
        var phase =
                switch (text(data, "phase")) {
                    case "heard" -> Phase.HEARD;
                    case "planned" -> Phase.PLANNED;
                    default -> Phase.SPOKEN;
                };
        return new FeedEvent.Segment(
                text(data, "call_session_id"),
                "assistant".equals(text(data, "speaker")) ? Speaker.AGENT : Speaker.CALLEE,
                data.path("turn").asInt(),
                data.path("index").asInt(),
                text(data, "text"),
                data.path("interrupted").asBoolean(),
                data.path("at_ms").asLong(),
                phase);
    }

    private static TurnStages stages(JsonNode data) {
        return new TurnStages(
                data.path("endpointing_ms").asLong(),
                data.path("stt_ms").asLong(),
                data.path("llm_ms").asLong(),
                data.path("tts_ms").asLong(),
                data.path("playout_ms").asLong(),
                data.path("total_ms").asLong());
    }

    private static List<Fact> facts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(FeedReader::fact)
                .toList();
    }

    private static Fact fact(JsonNode node) {
        var value = new LinkedHashMap<String, String>();
        node.path("extracted_value").properties().stream()
                .filter(field -> !field.getValue().isNull())
                .forEach(field -> value.put(field.getKey(), field.getValue().asText()));
        return new Fact(
                text(node, "data_type"),
                value,
                "confirmed".equals(text(node, "verdict")),
                text(node, "quote"),
                text(node, "segment_id"));
    }

    private static String text(JsonNode node, String field) {
        return optional(node, field).orElse("");
    }

    private static Optional<String> optional(JsonNode node, String field) {
        return Optional.of(node.path(field))
                .filter(value -> !value.isNull() && !value.isMissingNode())
                .map(JsonNode::asText);
    }
}
