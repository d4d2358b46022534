package dev.preop.simulators.twilio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A live call that is given other instructions, and callees who are connected to somebody else. */
@Execution(ExecutionMode.CONCURRENT)
class TransferTest {

    private static final String DENTIST = "+14155550100";
    private static final String SILENT = "+14155550109";
    private static final String USER = "+14155550190";

    private final Vertx vertx = Vertx.vertx();
    private final FakeApplication application = new FakeApplication(vertx);
    private final List<Agent> agents = new CopyOnWriteArrayList<>();
    private Provider provider;

    @BeforeEach
    void start() {
        provider = new Provider(vertx, application.tunnel(), Map.of());
        application.serveMedia(socket -> agents.add(Agent.silent(socket)));
    }

    @AfterEach
    void stop() {
        provider.close();
        application.close();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void shouldLetTheTwoTalkAndFollowTheActionWhenTheOneDialledHangsUp() {
        String sid = answered(DENTIST);
        application.answerWith("<Response><Say>Bye.</Say><Hangup/></Response>");

        transfer(sid, USER, Provider.FROM, 5);

        awaitStatus(sid, "completed");
        assertThat(agents.getFirst().events("stop")).hasSize(1);
        assertThat(heard(sid)).isEqualTo("Hello, this is Alex. Thank you, I have all I need. Goodbye! Bye.");
        assertThat(application.values("/voice-after", "DialCallStatus")).containsExactly("completed");
        assertThat(application.values("/voice-after", "DialBridged")).containsExactly("true");
        assertThat(application.values("/voice-after", "DialCallSid").getFirst()).matches("CA[0-9a-f]{32}");
        assertThat(Integer.parseInt(
                        application.values("/voice-after", "DialCallDuration").getFirst()))
                .isBetween(3, 15);
        assertThat(application.values("/voice-after", "CallSid")).containsExactly(sid);
        assertThat(dialled(sid)).isEqualTo("user completed");
        assertThat(application.everyRequestIsGenuine()).isTrue();
        assertThat(provider.observed(sid).getJsonArray("alerts")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "+14155550105, +14155550199, busy,",
        "+14155550106, +14155550199, no-answer,",
        "+14155550177, +14155550199, failed, 13223",
        "+14155550190, +14155550198, failed, 13214"
    })
    void shouldTellTheActionWhyNobodyWasReached(String number, String callerId, String status, Integer alert) {
        String sid = answered(SILENT);
        application.answerWith("<Response><Say>Nobody is there.</Say></Response>");

        transfer(sid, number, callerId, 1);

        awaitStatus(sid, "completed");
        assertThat(heard(sid)).isEqualTo("Nobody is there.");
        assertThat(application.values("/voice-after", "DialCallStatus")).containsExactly(status);
        assertThat(application.values("/voice-after", "DialBridged")).containsExactly("false");
        assertThat(provider.observed(sid).getJsonArray("alerts").stream()
                        .map(JsonObject.class::cast)
                        .map(shown -> shown.getInteger("code")))
                .isEqualTo(alert == null ? List.of() : List.of(alert));
    }

    @Test
    void shouldGoOnWithTheNextVerbWithoutAnAction() {
        String sid = answered(SILENT);

        provider.update(sid, "Twiml", "<Response><Dial>+14155550105</Dial><Say>Nobody is there.</Say></Response>");

        awaitStatus(sid, "completed");
        assertThat(heard(sid)).isEqualTo("Nobody is there.");
    }

    @Test
    void shouldTellTheActionWhenTheCallEndsWhileTheTwoTalk() {
        String sid = answered(SILENT);
        transfer(sid, USER, Provider.FROM, 5);
        await().until(() -> heard(sid).startsWith("Hello"));

        provider.control("/sim/calls/" + sid + "/hang-up", new JsonObject());

        awaitStatus(sid, "completed");
        await().until(() -> application.values("/voice-after", "DialCallStatus").equals(List.of("completed")));
        assertThat(application.values("/voice-after", "CallStatus")).containsExactly("completed");
    }

    @Test
    void shouldTellTheEndWhereTheLatestUpdateSays() {
        String sid = answered(SILENT);
        String elsewhere = FakeApplication.ORIGIN + "/elsewhere";

        provider.update(sid, "Status", "completed", "StatusCallback", elsewhere);

        await().until(() -> application.values("/elsewhere", "CallStatus").equals(List.of("completed")));
        assertThat(application.values("/elsewhere", "SequenceNumber")).containsExactly("3");
        assertThat(application.values("/status", "CallStatus")).containsExactly("initiated", "ringing", "in-progress");
        assertThat(provider.update(sid, "StatusCallback", elsewhere).body().getInteger("code"))
                .isEqualTo(21220);
    }

    @Test
    void shouldTakeATimeLimitForACallThatGoesOn() {
        String sid = answered(SILENT);

        provider.update(sid, "TimeLimit", "1");

        await().atMost(Duration.ofSeconds(3)).until(() -> status(sid).equals("completed"));
    }

    @Test
    void shouldTakeSomebodyForAHumanWhenTheirFirstWordsAreOver() {
        String sid = provider.call(
                DENTIST,
                "MachineDetection",
                "DetectMessageEnd",
                "MachineDetectionSpeechEndThreshold",
                "500",
                "AsyncAmd",
                "true",
                "AsyncAmdStatusCallback",
                FakeApplication.ORIGIN + "/amd");

        await().until(() -> application.values("/amd", "AnsweredBy").equals(List.of("human")));

        assertThat(provider.observed(sid)
                        .getJsonArray("callee_said")
                        .getJsonObject(0)
                        .getString("text"))
                .isEqualTo("Bright Smile Dental, how can I help you?");
        assertThat(Integer.parseInt(
                        application.values("/amd", "MachineDetectionDuration").getFirst()))
                .isBetween(2_800, 4_500);
    }

    private String answered(String number) {
        String sid = provider.call(number);
        await().until(() ->
                !agents.isEmpty() && !agents.getFirst().events("start").isEmpty());
        return sid;
    }

    private void transfer(String sid, String number, String callerId, int timeout) {
        String dial = "<Dial callerId='%s' timeout='%d' action='%s/voice-after'><Number>%s</Number></Dial>";
        provider.update(
                sid,
                "Twiml",
                "<Response>" + dial.formatted(callerId, timeout, FakeApplication.ORIGIN, number) + "</Response>");
    }

    private String heard(String sid) {
        StringBuilder text = new StringBuilder();
        for (Object segment : provider.observed(sid).getJsonArray("agent")) {
            text.append(text.isEmpty() ? "" : " ").append(((JsonObject) segment).getString("text"));
        }
        return text.toString();
    }

    private String dialled(String sid) {
        JsonObject leg = provider.observed(sid).getJsonArray("dialled").getJsonObject(0);
        return leg.getString("callee") + ' ' + leg.getString("status");
    }

    private String status(String sid) {
        return provider.fetch(sid).body().getString("status");
    }

    private void awaitStatus(String sid, String status) {
        await().atMost(Duration.ofSeconds(30)).until(() -> status(sid).equals(status));
    }
}
