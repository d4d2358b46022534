package dev.preop.gateway.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.preop.contracts.AnsweredBy;
import dev.preop.contracts.CallCompleted;
import dev.preop.contracts.CallOutcome;
import dev.preop.contracts.CallProgressed;
import dev.preop.contracts.ProgressStatus;
import dev.preop.contracts.Topics;
import dev.preop.kit.events.CloudEvent;
import dev.preop.kit.testing.TestEvents;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WebhookTest extends GatewayTest {

    private TestCall call;

    @BeforeEach
    void place() {
        call = newCall();
    }

    @Test
    void shouldTellProgressWithTheTraceOfTheCall() {
        call.webhook(
                        "call-status",
                        "",
                        Map.of(
                                "CallStatus",
                                "ringing",
                                "SequenceNumber",
                                "1",
                                "Timestamp",
                                "Sat, 21 Nov 2026 09:53:19 +0000"))
                .then()
                .statusCode(204);

        CloudEvent<CallProgressed> told = progressed(ProgressStatus.RINGING);
        assertThat(told.data().call()).isEqualTo(call.context().call());
        assertThat(told.data().at()).isEqualTo(Instant.parse("2026-11-21T09:53:19Z"));
        assertThat(told.traceParent()).startsWith("00-" + TestCall.TRACE_ID);
    }

    @Test
    void shouldTellARepeatedWebhookUnderTheSameId() {
        for (int i = 0; i < 2; i++) {
            call.webhook("call-status", "", Map.of("CallStatus", "busy")).then().statusCode(204);
        }

        List<String> ids = TestEvents.all(Topics.CALL_COMPLETED).stream()
                .filter(message -> message.key().equals(call.sessionId().toString()))
                .map(message -> new String(message.headers().lastHeader("ce_id").value(), StandardCharsets.UTF_8))
                .toList();
        assertThat(ids).hasSize(2).containsOnly(ids.getFirst());
        assertThat(completed().outcome()).isEqualTo(CallOutcome.BUSY);
        assertThat(completed().failureReason()).isEqualTo("busy");
    }

    @Test
    void shouldLeaveAMachineToTheAgentAndCallItVoicemail() {
        call.webhook(
                        "answering-machine",
                        "",
                        Map.of("AnsweredBy", "machine_end_beep", "MachineDetectionDuration", "8300"))
                .then()
                .statusCode(204);

        assertThat(twilio.asked).isEmpty();
        assertThat(progressed(ProgressStatus.ANSWERED).data().answeredBy()).isEqualTo(AnsweredBy.MACHINE_END_BEEP);

        call.webhook("call-status", "", Map.of("CallStatus", "completed"))
                .then()
                .statusCode(204);
        assertThat(completed().outcome()).isEqualTo(CallOutcome.VOICEMAIL);
        assertThat(completed().answeredBy()).isEqualTo(AnsweredBy.MACHINE_END_BEEP);
    }

    @Test
    void shouldHangUpOnFaxMachines() {
        call.webhook("answering-machine", "", Map.of("AnsweredBy", "fax"))
                .then()
                .statusCode(204);

        assertThat(twilio.asked).hasSize(1);
        assertThat(twilio.asked.getFirst().form().get("Status")).isEqualTo("completed");
        assertThat(twilio.asked.getFirst().form().get("StatusCallback")).contains("&ended=voicemail#");
    }

    @Test
    void shouldTakeAVerdictAfterTheEndCalmly() {
        call.webhook("call-status", "", Map.of("CallStatus", "completed"))
                .then()
                .statusCode(204);
        call.webhook("answering-machine", "", Map.of("AnsweredBy", "machine_end_silence"))
                .then()
                .statusCode(204);

        assertThat(twilio.asked).isEmpty();
        assertThat(completed().outcome()).isEqualTo(CallOutcome.COMPLETED);
    }

    @Test
    void shouldSayThatTwilioEndedTheCallAtItsTimeLimit() {
        call.webhook("call-status", "&limit=620", Map.of("CallStatus", "completed", "CallDuration", "620"))
                .then()
                .statusCode(204);

        assertThat(completed().outcome()).isEqualTo(CallOutcome.COMPLETED);
        assertThat(completed().failureReason()).isEqualTo("time_limit");
    }

    @Test
    void shouldCallItVoicemailEvenWhenOnlyTheUrlRemembers() {
        call.webhook("call-status", "&ended=voicemail", Map.of("CallStatus", "completed"))
                .then()
                .statusCode(204);

        assertThat(completed().outcome()).isEqualTo(CallOutcome.VOICEMAIL);
    }

    @Test
    void shouldTakeACallThatIsOverAsHungUp() {
        twilio.answer = FakeTwilioApi.refuse(400, 21220);

        call.webhook("answering-machine", "", Map.of("AnsweredBy", "fax"))
                .then()
                .statusCode(204);
        call.webhook("voice", "&resume=1", Map.of()).then().statusCode(200).body(containsString("<Hangup/>"));
    }

    @Test
    void shouldStopResumingACallThatLosesEveryStream() {
        call.webhook("voice", "&resume=5", Map.of()).then().statusCode(200).body(containsString("<Stream"));
        call.webhook("voice", "&resume=6", Map.of()).then().statusCode(200).body(containsString("<Say>"));
        call.webhook("call-status", "", Map.of("CallStatus", "completed"))
                .then()
                .statusCode(204);

        assertThat(completed().outcome()).isEqualTo(CallOutcome.FAILED);
        assertThat(completed().failureReason()).isEqualTo("media_lost");
    }

    @Test
    void shouldRefuseWhatIsNotSignedByTwilio() {
        Map<String, String> form = call.form(Map.of("CallStatus", "busy"));
        for (String webhook : new String[] {"voice", "call-status", "answering-machine", "stream-status"}) {
            String path = "/api/webhooks/" + webhook + "?call=" + call.token();
            String url = "https://" + ProviderAddresses.PUBLIC_ORIGIN + path;
            call.post(path, form, "").then().statusCode(403).body("code", equalTo("invalid_signature"));
            call.post(path, form, TestCall.sign(url + "&x=1", form)).then().statusCode(403);
            call.post(path + "&x=1", form, TestCall.sign(url, form)).then().statusCode(403);
            call.post(path, call.form(Map.of("CallStatus", "failed")), TestCall.sign(url, form))
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void shouldRefuseACallThatIsNotOurs() {
        TestCall forged = new TestCall(call.context(), call.token().replaceFirst(".", "!"), call.callSid());
        forged.webhook("call-status", "", Map.of("CallStatus", "busy"))
                .then()
                .statusCode(400)
                .body("code", equalTo("malformed_request"));
        new TestCall(call.context(), call.token(), "CA1")
                .webhook("voice", "", Map.of())
                .then()
                .statusCode(400);
    }

    @Test
    void shouldTakeStreamReportsAndUnknownStatusesCalmly() {
        for (String event : new String[] {"stream-started", "stream-stopped", "stream-error", "something-new"}) {
            call.webhook("stream-status", "", Map.of("StreamEvent", event, "StreamError", "31921"))
                    .then()
                    .statusCode(204);
        }
        call.webhook("call-status", "", Map.of("CallStatus", "something-new"))
                .then()
                .statusCode(204);
    }

    private CloudEvent<CallProgressed> progressed(ProgressStatus status) {
        return TestEvents.await(
                Topics.CALL_PROGRESSED,
                CallProgressed.class,
                event -> event.key().equals(call.sessionId().toString())
                        && event.data().status() == status);
    }

    private CallCompleted completed() {
        return TestEvents.await(Topics.CALL_COMPLETED, CallCompleted.class, event -> event.key()
                        .equals(call.sessionId().toString()))
                .data();
    }
}
