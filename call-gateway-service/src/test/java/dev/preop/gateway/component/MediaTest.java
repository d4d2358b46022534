package dev.preop.gateway.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.preop.contracts.CallCompleted;
import dev.preop.contracts.CallOutcome;
import dev.preop.contracts.CallStarted;
import dev.preop.contracts.Topics;
import dev.preop.kit.events.CloudEvent;
import dev.preop.kit.testing.TestEvents;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MediaTest extends GatewayTest {

    private static final byte[] FRAME = new byte[160];

    private TestCall call;
    private TwilioStream stream;

    @BeforeEach
    void answer() {
        call = newCall();
        stream = new TwilioStream(vertx, gateway, call);
    }

    @AfterEach
    void hangUp() {
        stream.close();
    }

    @Test
    void shouldRelayAudioAndMarksBothWays() {
        start(0);

        JsonObject start = bridge.controls.getFirst();
        assertThat(bridge.paths).containsExactly("/internal/media/" + call.sessionId());
        assertThat(bridge.authorizations.getFirst()).startsWith("Bearer ");
        assertThat(start.getString("type")).isEqualTo("start");
        assertThat(start.getString("session_id")).isEqualTo(call.sessionId().toString());
        assertThat(start.getString("call_sid")).isEqualTo(call.callSid());
        assertThat(start.getString("stream_sid")).isEqualTo(stream.streamSid());
        assertThat(start.getBoolean("resumed")).isFalse();
        assertThat(start.getString("traceparent")).contains(TestCall.TRACE_ID);

        FRAME[7] = 42;
        stream.media(FRAME);
        await().until(() -> bridge.audio.size() == 1);
        assertThat(bridge.audio.getFirst().getBytes()).isEqualTo(FRAME);

        bridge.socket().writeBinaryMessage(Buffer.buffer(FRAME));
        bridge.socket().writeTextMessage("{\"type\":\"mark\",\"name\":\"g1:t0:s0\"}");
        bridge.socket().writeTextMessage("{\"type\":\"clear\"}");
        await().until(() -> stream.received.size() == 3);
        assertThat(stream.received.get(0).getJsonObject("media").getBinary("payload"))
                .isEqualTo(FRAME);
        assertThat(stream.received.get(1).getJsonObject("mark").getString("name"))
                .isEqualTo("g1:t0:s0");
        assertThat(stream.received.get(2).getString("event")).isEqualTo("clear");
        assertThat(stream.received)
                .allMatch(message -> message.getString("streamSid").equals(stream.streamSid()));

        stream.mark("g1:t0:s0");
        stream.dtmf("5");
        stream.stop();
        await().until(() -> bridge.controls.size() == 4);
        assertThat(bridge.controls.get(1)).isEqualTo(new JsonObject("{\"type\":\"mark\",\"name\":\"g1:t0:s0\"}"));
        assertThat(bridge.controls.get(2)).isEqualTo(new JsonObject("{\"type\":\"dtmf\",\"digit\":\"5\"}"));
        assertThat(bridge.controls.get(3)).isEqualTo(new JsonObject("{\"type\":\"stop\"}"));
    }

    @Test
    void shouldTellThatTheCallHasStarted() {
        start(0);

        CloudEvent<CallStarted> started = TestEvents.await(Topics.CALL_STARTED, CallStarted.class, event -> event.key()
                .equals(call.sessionId().toString()));
        assertThat(started.data().call()).isEqualTo(call.context().call());
        assertThat(started.data().callSid()).isEqualTo(call.callSid());
        assertThat(started.data().resumed()).isFalse();
        assertThat(started.traceParent()).startsWith("00-" + TestCall.TRACE_ID);
    }

    @Test
    void shouldHangUpOnceWhenTheBridgeSaysSo() {
        start(0);

        bridge.socket().writeTextMessage("{\"type\":\"hang_up\",\"reason\":\"goal_reached\"}");
        bridge.socket().writeTextMessage("{\"type\":\"hang_up\",\"reason\":\"goal_reached\"}");
        await().until(() -> !twilio.asked.isEmpty());
        call.webhook("call-status", "", Map.of("CallStatus", "completed", "CallDuration", "42"))
                .then()
                .statusCode(204);

        assertThat(twilio.asked).hasSize(1);
        assertThat(twilio.asked.getFirst().path()).endsWith("/Calls/" + call.callSid() + ".json");
        assertThat(twilio.asked.getFirst().form().get("Status")).isEqualTo("completed");
        assertThat(completed().outcome()).isEqualTo(CallOutcome.COMPLETED);
        assertThat(completed().durationSeconds()).isEqualTo(42);
    }

    @Test
    void shouldNotLookForAnotherBridgeAfterTheGoodbye() {
        start(0);

        bridge.socket().writeTextMessage("{\"type\":\"hang_up\",\"reason\":\"goal_reached\"}");
        bridge.socket().close();

        await().during(Duration.ofMillis(500)).until(() -> bridge.sockets.size() == 1);
        assertThat(twilio.asked).hasSize(1);
    }

    @Test
    void shouldKnowThatTheCalleeHungUp() {
        start(0);

        stream.stop();
        call.webhook("call-status", "", Map.of("CallStatus", "completed"))
                .then()
                .statusCode(204);

        assertThat(completed().outcome()).isEqualTo(CallOutcome.CALLEE_HUNG_UP);
    }

    @Test
    void shouldTellTheBridgeWhoAnswered() {
        start(0);

        call.webhook("answering-machine", "", Map.of("AnsweredBy", "human"))
                .then()
                .statusCode(204);

        await().until(() -> bridge.controls.size() == 2);
        assertThat(bridge.controls.getLast())
                .isEqualTo(new JsonObject("{\"type\":\"answered_by\",\"value\":\"human\"}"));
    }

    @Test
    void shouldRefuseUnsignedUpgrades() {
        for (String signature : new String[] {null, "", "bm90IGEgc2lnbmF0dXJlIGF0IGFsbA=="}) {
            Assertions.assertThatExceptionOfType(CompletionException.class)
                    .isThrownBy(() -> stream.open(signature))
                    .havingCause()
                    .withMessageContaining("403");
        }
    }

    @Test
    void shouldAcceptATrailingSlashInTheSignedUrl() {
        stream.open(TestCall.sign("wss://calls.preop.test/media/" + call.sessionId() + "/", Map.of()));

        assertThat(stream.isOpen()).isTrue();
    }

    @Test
    void shouldRefuseATokenThatWasUsed() {
        String token = stream.token(0);
        stream.open();
        stream.start(token);
        await().until(() -> bridge.controls.size() == 1);
        TwilioStream second = new TwilioStream(vertx, gateway, call);
        second.open();
        second.start(token);

        assertThat(second.closeCode()).isEqualTo(1008);
        assertThat(stream.isOpen()).isTrue();
    }

    @Test
    void shouldRefuseASecondStreamForTheSameCall() {
        start(0);
        TwilioStream second = new TwilioStream(vertx, gateway, call);
        second.open();
        second.start(second.token(0));

        assertThat(second.closeCode()).isEqualTo(1008);
        assertThat(stream.isOpen()).isTrue();
    }

    @Test
    void shouldLetAResumedStreamReplaceAHalfOpenOne() {
        start(0);
        TwilioStream resumed = new TwilioStream(vertx, gateway, call);
        resumed.open();
        resumed.start(resumed.token(1));

        assertThat(stream.closeCode()).isEqualTo(1001);
        await().until(() -> bridge.controls.stream().anyMatch(control -> control.getBoolean("resumed", false)));
        assertThat(resumed.isOpen()).isTrue();
        resumed.close();
    }

    @Test
    void shouldCloseOnGarbageWithTheRightCode() {
        stream.open();
        stream.send("RIFF....");
        assertThat(stream.closeCode()).isEqualTo(1003);

        TwilioStream early = new TwilioStream(vertx, gateway, call);
        early.open();
        early.media(FRAME);
        assertThat(early.closeCode()).isEqualTo(1008);

        TwilioStream binary = new TwilioStream(vertx, gateway, call);
        binary.open();
        binary.sendBinary(Buffer.buffer(FRAME));
        assertThat(binary.closeCode()).isEqualTo(1003);

        TwilioStream forged = new TwilioStream(vertx, gateway, call);
        forged.open();
        forged.start("forged");
        assertThat(forged.closeCode()).isEqualTo(1008);

        TwilioStream flood = new TwilioStream(vertx, gateway, call);
        flood.open();
        flood.send("{\"event\":\"" + "x".repeat(70_000) + "\"}");
        await().until(() -> !flood.isOpen());
    }

    @Test
    void shouldFindAnotherBridgeAndKeepWhatWasSaidMeanwhile() {
        start(0);
        FRAME[0] = 1;
        bridge.socket().writeTextMessage("{\"type\":\"mark\",\"name\":\"g1:t0:s0:c4\"}");
        await().until(() -> stream.received.size() == 1);
        stream.mark("g1:t0:s0:c4");
        await().until(() -> bridge.controls.size() == 2);
        bridge.socket().close();
        bridge.close();
        stream.media(FRAME);
        bridge = new FakeBridge(vertx, mediaConfig.speechBridgeUrl().getPort());

        await().until(() -> bridge.audio.size() == 1);
        assertThat(bridge.controls.getFirst().getBoolean("resumed")).isTrue();
        assertThat(bridge.controls.getFirst().getString("played")).isEqualTo("g1:t0:s0:c4");
        assertThat(stream.isOpen()).isTrue();
    }

    @Test
    void shouldGiveTheStreamUpWhenTheBridgeStaysAway() {
        start(0);
        bridge.close();

        assertThat(stream.closeCode()).isEqualTo(1001);
    }

    private void start(int attempt) {
        stream.open();
        stream.start(stream.token(attempt));
        await().until(() -> bridge.controls.size() == 1);
    }

    private CallCompleted completed() {
        return TestEvents.await(Topics.CALL_COMPLETED, CallCompleted.class, event -> event.key()
                        .equals(call.sessionId().toString()))
                .data();
    }
}
