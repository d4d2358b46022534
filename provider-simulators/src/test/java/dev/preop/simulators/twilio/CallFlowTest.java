package dev.preop.simulators.twilio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How calls go, and how they go wrong, apart from their audio. */
class CallFlowTest {

    private static final String SILENT = "+14155550109";
    private static final String BUSY = "+14155550105";
    private static final String NEVER = "+14155550106";

    private final Vertx vertx = Vertx.vertx();
    private final FakeApplication application = new FakeApplication(vertx);
    private Provider provider;

    @BeforeEach
    void start() {
        provider = new Provider(vertx, application.tunnel(), Map.of());
    }

    @AfterEach
    void stop() {
        provider.close();
        application.close();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void shouldFindALineBusy() {
        String sid = provider.call(BUSY);

        awaitStatus(sid, "busy");
        await().until(() ->
                application.values("/status", "CallStatus").equals(List.of("initiated", "ringing", "busy")));
        assertThat(application.values("/status", "SipResponseCode").getLast()).isEqualTo("486");
        assertThat(application.webhooks("/voice")).isEmpty();
        assertThat(provider.fetch(sid).body().getValue("duration")).isNull();
    }

    @Test
    void shouldGiveUpRingingAfterTheTimeout() {
        String sid = provider.call(NEVER, "Timeout", "1");

        awaitStatus(sid, "no-answer");
        await().until(() -> application.values("/status", "CallStatus").contains("no-answer"));
        assertThat(application.values("/status", "SipResponseCode").getLast()).isEqualTo("487");
    }

    @Test
    void shouldCancelACallThatRings() {
        String sid = provider.call(NEVER);
        awaitStatus(sid, "ringing");

        provider.update(sid, "Status", "canceled");

        awaitStatus(sid, "canceled");
        await().until(() -> application.values("/status", "CallStatus").contains("canceled"));
    }

    @Test
    void shouldEndACallAtItsTimeLimit() {
        String sid = provider.call(SILENT, "TimeLimit", "1");

        awaitStatus(sid, "completed");
        assertThat(provider.fetch(sid).body().getString("duration")).isIn("1", "2");
    }

    @Test
    void shouldTellOnlyTheEndWhenNothingElseIsSubscribed() {
        String form = Provider.encode(
                "To",
                BUSY,
                "From",
                Provider.FROM,
                "Url",
                FakeApplication.ORIGIN + "/voice",
                "StatusCallback",
                FakeApplication.ORIGIN + "/status");
        provider.post("/2010-04-01/Accounts/" + Provider.ACCOUNT + "/Calls.json", form);

        await().until(() -> application.values("/status", "CallStatus").equals(List.of("busy")));
        assertThat(application.values("/status", "SequenceNumber")).containsExactly("0");
    }

    @Test
    void shouldQueueCallsAboveTheRate() {
        try (Provider slow = new Provider(vertx, application.tunnel(), Map.of("SIM_TWILIO_CPS", "2"))) {
            slow.call(BUSY);
            JsonObject second = slow.create(BUSY).body();

            assertThat(Integer.parseInt(second.getString("queue_time"))).isBetween(1, 500);
            await().until(() -> slow.fetch(second.getString("sid"))
                    .body()
                    .getString("status")
                    .equals("busy"));
        }
    }

    @Test
    void shouldDuplicateDropAndReorderCallbacksWhenTold() {
        provider.arm("callback_duplicate", "event", "completed");
        provider.arm("callback_reorder", "event", "initiated");
        provider.call(BUSY);
        await().until(() ->
                application.values("/status", "CallStatus").equals(List.of("ringing", "initiated", "busy", "busy")));
        assertThat(application.values("/status", "SequenceNumber")).containsExactly("1", "0", "2", "2");

        provider.arm("callback_drop", "event", "ringing");
        provider.call(BUSY);
        await().until(() -> application
                .values("/status", "CallStatus")
                .equals(List.of("ringing", "initiated", "busy", "busy", "initiated", "busy")));
        assertThat(application.everyRequestIsGenuine()).isTrue();
    }

    @Test
    void shouldSendTheVerdictLateOrNeverWhenTold() {
        String[] detection = {
            "MachineDetection", "Enable", "AsyncAmd", "true", "AsyncAmdStatusCallback", FakeApplication.ORIGIN + "/amd"
        };
        provider.arm("amd", "answered_by", "fax", "after_ms", 300);
        String sid = provider.call(SILENT, detection);
        awaitStatus(sid, "in-progress");
        provider.update(sid, "Status", "completed");
        await().until(() -> application.values("/amd", "AnsweredBy").equals(List.of("fax")));

        provider.arm("amd", "never", true);
        String other = provider.call(SILENT, detection);
        awaitStatus(other, "in-progress");
        provider.update(other, "Status", "completed");
        awaitStatus(other, "completed");
        assertThat(application.webhooks("/amd")).hasSize(1);
    }

    @Test
    void shouldFailToDialWhenTold() {
        provider.arm("dial_fails", "sip", 503);

        String sid = provider.call(SILENT);

        awaitStatus(sid, "failed");
        await().until(() -> application.values("/status", "SipResponseCode").contains("503"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "500 | text/xml | <Response/> | 11200",
                "200 | application/json | {} | 12300",
                "200 | text/xml | <Response><Shout/></Response> | 12200",
                "200 | text/xml | Hello | 12100"
            })
    void shouldFailTheCallWhenTheTwimlCannotBeFollowed(int status, String type, String body, int code) {
        application.answerWith(new FakeApplication.Answer(status, type, body));

        String sid = provider.call(SILENT);

        awaitStatus(sid, "failed");
        assertThat(codes(sid)).containsExactly(code);
    }

    @Test
    void shouldAskTheFallbackOnceWhenTheTwimlCannotBeFollowed() {
        application.answerWith("<Response><Shout/></Response>");

        String sid = provider.call(SILENT, "FallbackUrl", FakeApplication.ORIGIN + "/voice-fallback");

        awaitStatus(sid, "failed");
        assertThat(codes(sid)).containsExactly(12200, 12200);
        assertThat(application.values("/voice-fallback", "ErrorCode")).containsExactly("12200");
    }

    @ParameterizedTest
    @CsvSource({
        "ws://calls.example/media/1, 31922",
        "https://calls.example/media/1, 31922",
        "wss://calls.example/media/1?token=1, 31920",
        "wss:///media, 31923",
        "wss://127.0.0.1:1/media, 31902"
    })
    void shouldNotOpenAStreamToSuchAUrl(String url, int code) {
        application.answerWith("<Response><Connect><Stream url='" + url + "' statusCallback='" + FakeApplication.ORIGIN
                + "/stream'/></Connect><Pause length='60'/></Response>");

        String sid = provider.call(SILENT);

        await().until(() -> codes(sid).equals(List.of(code)));
        await().until(() -> application.values("/stream", "StreamEvent").contains("stream-error"));
        assertThat(provider.fetch(sid).body().getString("status")).isEqualTo("in-progress");
    }

    @Test
    void shouldRefuseAHandshakeThatIsNotAnswered101() {
        application.answerWith("<Response><Connect><Stream url='wss://other.example/voice'/></Connect></Response>");
        String tunnel = application.tunnel() + ",https://other.example="
                + application.tunnel().substring(application.tunnel().indexOf('=') + 1);
        try (Provider other = new Provider(vertx, tunnel, Map.of())) {
            application.refuseMedia();
            String sid = other.call(SILENT);

            await().until(() -> other.fetch(sid).body().getString("status").equals("completed"));
            assertThat(other.observed(sid)
                            .getJsonArray("alerts")
                            .getJsonObject(0)
                            .getInteger("code"))
                    .isEqualTo(31920);
        }
    }

    @Test
    void shouldVanishFromTheMediaSocketWhenToldAndFollowTheRedirect() {
        application.answerWith("<Response><Connect>" + FakeApplication.STREAM
                + "</Connect><Redirect>/voice-resume</Redirect></Response>");
        provider.arm("media_close", "after_ms", 100);

        provider.call(SILENT);

        await().until(() -> application.handshakes().size() == 2);
        assertThat(application.webhooks("/voice-resume")).hasSize(1);
    }

    @Test
    void shouldOpenASecondSocketForTheSameStreamWhenTold() {
        provider.arm("media_twice");

        String sid = provider.call(SILENT);

        await().until(() -> application.handshakes().size() == 2);
        assertThat(provider.fetch(sid).body().getString("status")).isEqualTo("in-progress");
    }

    private void awaitStatus(String sid, String status) {
        await().until(() -> provider.fetch(sid).body().getString("status").equals(status));
    }

    private List<Object> codes(String sid) {
        return provider.observed(sid).getJsonArray("alerts").stream()
                .map(alert -> ((JsonObject) alert).getValue("code"))
                .toList();
    }
}
