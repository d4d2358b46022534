package dev.preop.simulators.twilio.control;

import dev.preop.simulators.twilio.call.Call;
import dev.preop.simulators.twilio.call.CallFlow;
import dev.preop.simulators.twilio.media.Observations;
import dev.preop.simulators.twilio.media.Transcript;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A call as observed, for tests and benchmarks; it holds no phone number. */
final class CallReport {

    private CallReport() {}

    /** The line of a list. */
    static JsonObject brief(CallFlow flow) {
        Call call = flow.call();
        return new JsonObject()
                .put("sid", call.sid())
                .put("callee", call.contact().name())
                .put("direction", call.request().direction().wire())
                .put("status", call.status().wire())
                .put("answered_by", call.answeredBy().orElse(null))
                .put("created_at", call.created().toString())
                .put("answered_at", call.answered().map(Instant::toString).orElse(null))
                .put("ended_at", call.ended().map(Instant::toString).orElse(null))
                .put("duration_seconds", call.seconds().orElse(null));
    }

    static JsonObject full(CallFlow flow) {
        Observations seen = flow.observations();
        return brief(flow)
                .put("agent", segments(seen.agent()))
                .put("callee_said", segments(seen.callee()))
                .put("recorded", flow.recorded().orElse(null))
                .put("dialled", dialled(flow))
                .put("alerts", alerts(flow.call()))
                .put("audio", audio(seen));
    }

    private static JsonObject audio(Observations seen) {
        JsonArray gaps = new JsonArray();
        seen.gaps()
                .forEach(gap ->
                        gaps.add(new JsonObject().put("at_ms", gap.atMillis()).put("ms", gap.millis())));
        return new JsonObject()
                .put("frames_sent", seen.framesSent())
                .put("frames_played", seen.framesPlayed())
                .put("latest_frame_ms", seen.latest().toNanos() / 1e6)
                .put("marks_echoed", seen.marks())
                .put("clears", seen.clears())
                .put("gaps", gaps)
                .put(
                        "gap_ms",
                        seen.gaps().stream().mapToDouble(gap -> gap.millis()).sum())
                .put("agent_onsets_nanos", new JsonArray(seen.onsets()))
                .put("onset_to_clear_ms", millis(seen.cutIns()))
                .put("onset_to_silence_ms", millis(seen.silencedAfter()));
    }

    private static JsonArray millis(List<Duration> times) {
        return new JsonArray(times.stream().map(time -> time.toNanos() / 1e6).toList());
    }

    private static JsonArray segments(List<Transcript.Segment> segments) {
        JsonArray array = new JsonArray();
        segments.forEach(segment -> array.add(new JsonObject()
                .put("text", segment.text())
                .put("began_ms", segment.beganMillis())
                .put("ended_ms", segment.endedMillis())));
        return array;
    }

    private static JsonArray dialled(CallFlow flow) {
        JsonArray array = new JsonArray();
        flow.dialled()
                .forEach(leg -> array.add(new JsonObject()
                        .put("callee", leg.name())
                        .put("status", leg.status().wire())));
        return array;
    }

    private static JsonArray alerts(Call call) {
        JsonArray array = new JsonArray();
        call.alerts()
                .forEach(alert -> array.add(new JsonObject()
                        .put("code", alert.code())
                        .put("message", alert.message())
                        .put(
                                "after_ms",
                                Duration.between(call.created(), alert.at()).toMillis())));
        return array;
    }
}
