package dev.preop.stack.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preop.stack.console.FeedEvent.Phase;
import dev.preop.stack.console.FeedEvent.Speaker;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FeedReaderTest {

    @Test
    void readsWhatWasSaid() {
        assertThat(read("transcript.segment", """
                        {"call_session_id":"s","speaker":"assistant","turn":2,"index":1,"text":"Good.","interrupted":true,
                         "at_ms":4200,"phase":"spoken","added_later":1}"""))
                .isEqualTo(new FeedEvent.Segment("s", Speaker.AGENT, 2, 1, "Good.", true, 4200, Phase.SPOKEN));
    }

    @Test
    void readsTheSummaryWithItsFacts() {
        assertThat(read("call.summary", """
                        {"call_session_id":"s","summary":"Booked.","goal_achieved":true,"sentiment":"positive",
                         "extracted_data":[{"data_type":"price","extracted_value":{"amount":75,"details":null},
                         "confidence":0.9,"verdict":"confirmed","segment_id":"g","quote":"It is $75."}]}"""))
                .isEqualTo(new FeedEvent.Summary(
                        "s",
                        "Booked.",
                        true,
                        List.of(new Fact("price", Map.of("amount", "75"), true, "It is $75.", "g"))));
    }

    @Test
    void readsACallThatFailed() {
        assertThat(read("call.status", """
                        {"call_session_id":"s","task_id":"t","status":"failed","failure_reason":"busy",
                         "duration_seconds":null}"""))
                .isEqualTo(new FeedEvent.CallStatus("s", "t", "failed", Optional.of("busy"), Optional.empty()));
    }

    @Test
    void readsWhatTheAgentAsks() {
        assertThat(read("approval.requested", """
                        {"approval_id":"a","call_session_id":"s","reason":"Above the limit.","amount":300,"currency":"USD",
                         "quote":"It is $300.","expires_at":"2026-12-01T10:00:00Z"}"""))
                .isEqualTo(new FeedEvent.ApprovalAsked("a", "s", "Above the limit.", "300 USD", "It is $300."));
        assertThat(read("approval.decided", """
                        {"approval_id":"a","call_session_id":"s","status":"expired"}""")).isEqualTo(new FeedEvent.ApprovalSettled("a", "s", "expired"));
    }

    @Test
    void leavesWhatItDoesNotKnow() {
        assertThat(read("weather", "{}")).isEqualTo(new FeedEvent.Other("weather"));
        assertThat(read("task.status", "not json")).isEqualTo(new FeedEvent.Other("task.status"));
    }

    private static FeedEvent read(String name, String data) {
        return FeedReader.read(new ServerEvent(name, data));
    }
}
