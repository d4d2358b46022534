package dev.preop.gateway.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import dev.preop.contracts.CallCompleted;
import dev.preop.contracts.CallOutcome;
import dev.preop.contracts.Topics;
import dev.preop.kit.crypto.Aad;
import dev.preop.kit.crypto.PiiCipher;
import dev.preop.kit.testing.TestEvents;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BridgeOrdersTest extends GatewayTest {

    private static final String USER = "+14155550142";

    @Inject
    PiiCipher cipher;

    private TestCall call;
    private TwilioStream stream;

    @BeforeEach
    void start() {
        call = newCall();
        stream = new TwilioStream(vertx, gateway, call);
        stream.open();
        stream.start(stream.token(0));
        await().until(() -> bridge.controls.size() == 1);
    }

    @AfterEach
    void hangUp() {
        stream.close();
    }

    @Test
    void shouldConnectTheCalleeToTheUser() {
        order(new JsonObject().put("type", "transfer").put("to", sealed(USER, "transfer_to")));
        await().until(() -> !twilio.asked.isEmpty());

        FakeTwilioApi.Asked asked = twilio.asked.getFirst();
        assertThat(asked.path()).endsWith("/Calls/" + call.callSid() + ".json");
        assertThat(asked.form().get("Twiml"))
                .contains("callerId=\"+14155550199\"", "timeout=\"30\"", "<Number>" + USER + "</Number>")
                .contains("action=\"https://calls.preop.test/api/webhooks/dial-ended?call=" + call.token());
        assertThat(asked.form().get("StatusCallback")).contains("&ended=transferred#");

        stream.stop();
        call.webhook("dial-ended", "", Map.of("DialCallStatus", "completed"))
                .then()
                .statusCode(200)
                .body(not(containsString("<Say>")))
                .body(containsString("<Hangup/>"));
        call.webhook("call-status", "&ended=transferred", Map.of("CallStatus", "completed"))
                .then()
                .statusCode(204);
        assertThat(completed().outcome()).isEqualTo(CallOutcome.COMPLETED);
        assertThat(completed().failureReason()).isNull();
    }

    @Test
    void shouldSayAWordToACalleeWhoWaitedInVain() {
        for (String status : new String[] {"no-answer", "busy", "failed", "canceled", "something-new"}) {
            call.webhook("dial-ended", "", Map.of("DialCallStatus", status))
                    .then()
                    .statusCode(200)
                    .body(containsString("<Say>"))
                    .body(containsString("<Hangup/>"));
        }
    }

    @Test
    void shouldGoOnWithTheCallWhenTheNumberCannotBeTrusted() {
        for (String seal : new String[] {
            sealed(USER, "callee_number"), sealed("900 555 0142", "transfer_to"), "v1|nokey|AAAAAAAAAAAAAAAA|AAAA"
        }) {
            bridge.controls.clear();
            order(new JsonObject().put("type", "transfer").put("to", seal));

            await().until(() -> bridge.controls.contains(new JsonObject("{\"type\":\"transfer_failed\"}")));
        }
        assertThat(twilio.asked).isEmpty();
        assertThat(stream.isOpen()).isTrue();
    }

    @Test
    void shouldGoOnWithTheCallWhenTwilioDoesNotTransferIt() {
        twilio.answer = FakeTwilioApi.refuse(400, 21220);
        order(new JsonObject().put("type", "transfer").put("to", sealed(USER, "transfer_to")));

        await().until(() -> bridge.controls.contains(new JsonObject("{\"type\":\"transfer_failed\"}")));
        call.webhook("voice", "&resume=1", Map.of()).then().statusCode(200).body(containsString("<Stream"));
    }

    @Test
    void shouldLetTwilioListenOnceAndTellTheBridgeWhatItHears() {
        order(new JsonObject("{\"type\":\"listen\",\"language\":\"es-ES\"}"));
        order(new JsonObject("{\"type\":\"listen\"}"));
        await().until(() -> !twilio.asked.isEmpty());

        heard("transcription-content", "{\"transcript\":\"Dígame\",\"confidence\":0.75}")
                .then()
                .statusCode(204);
        heard("transcription-started", "").then().statusCode(204);
        await().until(() -> bridge.controls.size() == 2);

        assertThat(bridge.controls.getLast())
                .isEqualTo(new JsonObject(
                        "{\"type\":\"transcript\",\"text\":\"Dígame\",\"final\":true,\"confidence\":0.75}"));
        assertThat(twilio.asked).hasSize(1);
        FakeTwilioApi.Asked asked = twilio.asked.getFirst();
        assertThat(asked.path()).endsWith("/Calls/" + call.callSid() + "/Transcriptions.json");
        assertThat(asked.form().get("Track")).isEqualTo("inbound_track");
        assertThat(asked.form().get("LanguageCode")).isEqualTo("es-ES");
        assertThat(asked.form().get("StatusCallbackUrl"))
                .contains("/api/webhooks/call-transcript?call=" + call.token());
    }

    @Test
    void shouldListenWhenAskedAgainAfterARefusal() {
        twilio.answer = FakeTwilioApi.refuse(400, 21220);
        order(new JsonObject("{\"type\":\"listen\"}"));
        await().until(() -> twilio.asked.size() == 1);
        twilio.answer = FakeTwilioApi::accept;

        await().until(() -> {
            order(new JsonObject("{\"type\":\"listen\"}"));
            return twilio.asked.size() == 2;
        });
    }

    @Test
    void shouldRefuseTranscriptsThatCannotBeReadAndTakeThoseOfNoLiveCallCalmly() {
        heard("transcription-content", "{oops").then().statusCode(400);
        stream.close();
        await().until(() -> bridge.socket().isClosed());
        heard("transcription-content", "{\"transcript\":\"hello\",\"confidence\":0.75}")
                .then()
                .statusCode(204);
    }

    private Response heard(String event, String data) {
        return call.webhook(
                "call-transcript",
                "",
                Map.of(
                        "TranscriptionEvent",
                        event,
                        "Track",
                        "inbound_track",
                        "Final",
                        "true",
                        "TranscriptionData",
                        data));
    }

    private void order(JsonObject control) {
        bridge.socket().writeTextMessage(control.encode());
    }

    private String sealed(String number, String field) {
        return cipher.seal(
                number, Aad.event(Topics.CALL_REQUESTED, call.sessionId().toString(), field));
    }

    private CallCompleted completed() {
        return TestEvents.await(Topics.CALL_COMPLETED, CallCompleted.class, event -> event.key()
                        .equals(call.sessionId().toString()))
                .data();
    }
}
