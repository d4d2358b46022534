package dev.preop.simulators.twilio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.Vertx;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Calls in real time against a small application: webhooks, media, marks, callbacks. */
@Execution(ExecutionMode.CONCURRENT)
class TwilioSimulatorTest {

    private static final String DENTIST = "+14155550100";
    private static final String SILENT = "+14155550109";
    private static final String RESUME = "<Redirect>/voice-resume</Redirect></Response>";

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
    void shouldHoldACallWithTheDentist() {
        application.serveMedia(socket -> agents.add(Agent.answering(socket, TwilioSimulatorTest::bookACleaning)));

        String sid = provider.call(DENTIST);
        await().atMost(Duration.ofSeconds(40))
                .until(() -> said(sid, "callee_said").contains("Goodbye!"));
        await().until(() -> agents.getFirst().marks().size() == 3);
        assertThat(provider.update(sid, "Status", "completed").body().getString("status"))
                .isEqualTo("completed");
        await().until(() -> application.webhooks("/status").size() == 4);

        assertThat(said(sid, "callee_said"))
                .isEqualTo("Bright Smile Dental, how can I help you?"
                        + " I can offer you December 5th at 2 PM. A cleaning is $75. Would that work for you?"
                        + " Great, you are booked for December 5th at 2 PM. The cleaning is $75."
                        + " Your confirmation number is DC-12345. Is there anything else?"
                        + " Thank you for calling. Goodbye!");
        assertThat(said(sid, "agent")).isEqualTo("A cleaning, the name is Alex. Yes. Bye.");
        assertThat(agents.getFirst().marks()).containsExactly("A cleaning, the name is Alex.", "Yes.", "Bye.");
        assertThat(application.everyRequestIsGenuine()).isTrue();
        assertThat(application.handshakes()).containsExactly(true);
        assertThat(application.values("/status", "CallStatus"))
                .containsExactly("initiated", "ringing", "in-progress", "completed");
        assertThat(application.values("/status", "SequenceNumber")).containsExactly("0", "1", "2", "3");
        assertThat(Integer.parseInt(
                        application.values("/status", "CallDuration").getLast()))
                .isBetween(15, 40);
        assertMediaIsWellFormed(agents.getFirst(), sid);
        assertThat(provider.observed(sid).getJsonArray("alerts")).isEmpty();
        assertThat(provider.observed(sid).getJsonObject("audio").getJsonArray("gaps"))
                .isEmpty();
        assertThat(provider.observed(sid).encode()).doesNotContain("+1415");
    }

    @Test
    void shouldReturnAllMarksAtOnceOnClearAndPlayNoMore() {
        String sid = answered(SILENT);
        Agent agent = agents.getFirst();

        agent.say("A sentence that takes a dozen seconds to say. ".repeat(4));
        agent.mark("one");
        agent.say("Another one.");
        agent.mark("two");
        await().until(() -> said(sid, "agent").length() > 5);
        assertThat(agent.marks()).isEmpty();
        agent.clear();

        await().atMost(Duration.ofSeconds(2)).until(() -> agent.marks().equals(List.of("one", "two")));
        agent.mark("three");
        await().atMost(Duration.ofSeconds(2)).until(() -> agent.marks().contains("three"));
        assertThat(said(sid, "agent")).hasSizeLessThan(150);
        assertThat(provider.observed(sid).getJsonObject("audio").getJsonArray("gaps"))
                .isEmpty();
    }

    @Test
    void shouldFailTheStreamOnAnIllegalMessageAndGoOnWithTheNextVerb() {
        application.answerWith("<Response><Connect>" + FakeApplication.STREAM + "</Connect>" + RESUME);
        String sid = answered(SILENT);

        agents.getFirst().sendText("{\"event\":\"speak\",\"streamSid\":\"MZ0\"}");

        await().until(() -> agents.getFirst().closed());
        await().until(() -> !application.webhooks("/voice-resume").isEmpty());
        assertThat(codes(sid)).containsExactly(31924);
        assertThat(application.values("/stream", "StreamEvent"))
                .contains("stream-started", "stream-error", "stream-stopped");
        assertThat(application.values("/stream", "Timestamp"))
                .allMatch(timestamp -> timestamp.matches("\\d{4}-\\d\\d-\\d\\dT.*Z"));
        assertThat(application.everyRequestIsGenuine()).isTrue();
    }

    @Test
    void shouldGoOnWithTheNextVerbWhenTheApplicationClosesItsSocket() {
        application.answerWith("<Response><Connect>" + FakeApplication.STREAM + "</Connect>" + RESUME);
        String sid = answered(SILENT);

        agents.getFirst().close();

        await().until(() -> agents.size() == 2 && !agents.get(1).events("start").isEmpty());
        assertThat(codes(sid)).containsExactly(31921);
        assertThat(agents.get(1).events("start").getFirst().getString("streamSid"))
                .isNotEqualTo(agents.get(0).events("start").getFirst().getString("streamSid"));
        assertThat(provider.fetch(sid).body().getString("status")).isEqualTo("in-progress");
    }

    @Test
    void shouldEndTheCallWhenNothingFollowsTheStream() {
        String sid = answered(SILENT);

        agents.getFirst().close();

        awaitStatus(sid, "completed");
    }

    @Test
    void shouldReplaceTheStreamWithNewInstructions() {
        String sid = answered(SILENT);

        provider.update(sid, "Twiml", "<Response><Say>Please hold.</Say><Hangup/></Response>");

        awaitStatus(sid, "completed");
        assertThat(agents.getFirst().events("stop")).hasSize(1);
        assertThat(agents.getFirst().closed()).isTrue();
        assertThat(said(sid, "agent")).isEqualTo("Please hold.");
        assertThat(codes(sid)).isEmpty();
    }

    @Test
    void shouldReportAnAudibleGapInsideASentence() {
        String sid = answered(SILENT);

        agents.getFirst().say("The first half ");
        await().until(() -> said(sid, "agent").equals("The first half "));
        agents.getFirst().say("and the second.");
        await().until(() -> said(sid, "agent").endsWith("second."));

        JsonArray gaps = provider.observed(sid).getJsonObject("audio").getJsonArray("gaps");
        assertThat(gaps).hasSize(1);
        assertThat(gaps.getJsonObject(0).getLong("at_ms")).isPositive();
    }

    @Test
    void shouldPassTheCalleesKeysWordsAndHangUp() {
        String sid = answered(SILENT);
        Agent agent = agents.getFirst();

        provider.control("/sim/calls/" + sid + "/digits", new JsonObject().put("digits", "1#"));
        provider.control("/sim/calls/" + sid + "/say", new JsonObject().put("text", "Yes?"));
        await().until(() -> said(sid, "callee_said").equals("Yes?"));
        provider.control("/sim/calls/" + sid + "/hang-up", new JsonObject());

        awaitStatus(sid, "completed");
        assertThat(agent.events("dtmf"))
                .extracting(event -> event.getJsonObject("dtmf"))
                .containsExactly(
                        new JsonObject().put("track", "inbound_track").put("digit", "1"),
                        new JsonObject().put("track", "inbound_track").put("digit", "#"));
        await().until(() -> agent.events("stop").size() == 1);
        byte[] wav = recording(sid);
        assertThat(new String(wav, 0, 4, StandardCharsets.US_ASCII)).isEqualTo("RIFF");
        assertThat(wav.length).isGreaterThan(46 + 4 * 480 * 2);
    }

    @Test
    void shouldTellOfAnAnsweringMachine() {
        String sid = provider.call(
                "+14155550103",
                "MachineDetection",
                "Enable",
                "AsyncAmd",
                "true",
                "AsyncAmdStatusCallback",
                FakeApplication.ORIGIN + "/amd");

        await().until(() -> application.values("/amd", "AnsweredBy").equals(List.of("machine_start")));
        assertThat(application.values("/amd", "CallSid")).containsExactly(sid);
        assertThat(provider.fetch(sid).body().getString("answered_by")).isEqualTo("machine_start");
        assertThat(application.everyRequestIsGenuine()).isTrue();
    }

    @Test
    void shouldTellOfAMachineWhenItsGreetingEndsIfAsked() {
        String sid = provider.call("+14155550103", "MachineDetection", "DetectMessageEnd", "AsyncAmd", "true");

        await().until(() -> "machine_end_beep".equals(provider.fetch(sid).body().getString("answered_by")));
        assertThat(said(sid, "callee_said")).contains("after the tone.");
    }

    @Test
    void shouldWaitForTheVerdictWhenDetectionIsNotAsynchronous() {
        provider.call(SILENT, "MachineDetection", "Enable");

        await().until(() -> !application.webhooks("/voice").isEmpty());
        assertThat(application.values("/voice", "AnsweredBy")).containsExactly("unknown");
    }

    @Test
    void shouldSpeakFirstOnlyWhatTheDocumentSaysWithoutAStream() {
        application.answerWith("<Response><Say>Sorry.</Say><Pause length='0'/></Response>");

        String sid = provider.call(SILENT);

        awaitStatus(sid, "completed");
        assertThat(said(sid, "agent")).isEqualTo("Sorry.");
    }

    private static String bookACleaning(String heard) {
        if (heard.contains("help you")) {
            return "A cleaning, the name is Alex.";
        }
        if (heard.contains("Would that work")) {
            return "Yes.";
        }
        return heard.contains("anything else") ? "Bye." : "";
    }

    private void assertMediaIsWellFormed(Agent agent, String sid) {
        JsonObject start = agent.events("start").getFirst();
        List<JsonObject> media = agent.events("media");
        assertThat(agent.messages().getFirst())
                .isEqualTo(new JsonObject("{\"event\":\"connected\",\"protocol\":\"Call\",\"version\":\"1.0.0\"}"));
        assertThat(start.getJsonObject("start").getString("callSid")).isEqualTo(sid);
        assertThat(start.getJsonObject("start").getJsonObject("customParameters"))
                .isEqualTo(new JsonObject().put("token", "one-time"));
        assertThat(media)
                .allMatch(frame ->
                        Base64.getDecoder().decode(frame.getJsonObject("media").getString("payload")).length == 160);
        assertThat(media)
                .extracting(frame -> frame.getJsonObject("media").getString("chunk"))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, media.size())
                        .mapToObj(Integer::toString)
                        .toList());
        assertThat(agent.messages().stream().skip(1).map(message -> message.getString("sequenceNumber")))
                .containsExactlyElementsOf(IntStream.range(1, agent.messages().size())
                        .mapToObj(Integer::toString)
                        .toList());
        long nanos = agent.arrivals().getLast() - agent.arrivals().getFirst();
        assertThat(nanos / 20_000_000.0).isBetween(media.size() - 6.0, media.size() + 4.0);
        assertThat(agent.events("stop")).hasSize(1);
    }

    private String answered(String number) {
        String sid = provider.call(number);
        await().until(() ->
                !agents.isEmpty() && !agents.getFirst().events("media").isEmpty());
        return sid;
    }

    private void awaitStatus(String sid, String status) {
        await().until(() -> provider.fetch(sid).body().getString("status").equals(status));
    }

    private String said(String sid, String who) {
        return String.join(
                " ",
                provider.observed(sid).getJsonArray(who).stream()
                        .map(segment -> ((JsonObject) segment).getString("text"))
                        .toList());
    }

    private List<Object> codes(String sid) {
        return provider.observed(sid).getJsonArray("alerts").stream()
                .map(alert -> ((JsonObject) alert).getValue("code"))
                .toList();
    }

    private byte[] recording(String sid) {
        return provider.download("/sim/calls/" + sid + "/recording.wav");
    }
}
