package dev.preop.simulators.twilio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Live calls that Twilio transcribes while they go on. */
class TranscriptionTest {

    private static final String SILENT = "+14155550109";
    private static final String EVENTS = "/transcript";

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
    void shouldTellWhatTheCalleeSaysUntilTheCallIsOver() {
        String sid = answered();
        JsonObject created = transcribe(sid, "Track", "inbound_track", "PartialResults", "true")
                .body();

        agents.getFirst().say("Nobody writes this down.");
        say(sid, "Hello, who is there?");
        await().until(() -> finals().equals(List.of("Hello, who is there?")));
        say(sid, "Goodbye.");
        await().until(() -> finals().size() == 2);
        provider.control("/sim/calls/" + sid + "/hang-up", new JsonObject());
        await().until(() -> application.values(EVENTS, "TranscriptionEvent").contains("transcription-stopped"));

        List<FakeApplication.Webhook> events = application.webhooks(EVENTS);
        assertThat(created.getString("sid")).matches("GT[0-9a-f]{32}");
        assertThat(created.getString("status")).isEqualTo("in-progress");
        assertThat(events.getFirst().form())
                .containsEntry("TranscriptionEvent", "transcription-started")
                .containsEntry("TranscriptionSid", created.getString("sid"))
                .containsEntry("CallSid", sid)
                .containsEntry("LanguageCode", "en-US")
                .containsEntry("Track", "inbound_track")
                .containsEntry("PartialResults", "true");
        assertThat(application.values(EVENTS, "SequenceId"))
                .isEqualTo(IntStream.rangeClosed(1, events.size())
                        .mapToObj(Integer::toString)
                        .toList());
        assertThat(finals()).containsExactly("Hello, who is there?", "Goodbye.");
        assertThat(partials()).isNotEmpty().allMatch("Hello, who is there? Goodbye."::contains);
        assertThat(content()).allMatch(event -> event.get("Track").equals("inbound_track"));
        assertThat(content().getLast()).doesNotContainKey("Stability");
        assertThat(data(content().getLast()).getDouble("confidence")).isBetween(0.9, 1.0);
        assertThat(events.getLast().form()).containsEntry("TranscriptionEvent", "transcription-stopped");
        assertThat(application.everyRequestIsGenuine()).isTrue();
    }

    @Test
    void shouldTellOnlyFinishedUtterancesOfBothSidesUnlessAsked() {
        String sid = answered();
        transcribe(sid);

        agents.getFirst().say("This is the agent speaking.");
        await().until(() -> finals().size() == 1);
        say(sid, "And this is the callee.");
        await().until(() -> finals().size() == 2);

        assertThat(finals()).containsExactly("This is the agent speaking.", "And this is the callee.");
        assertThat(content())
                .extracting(event -> event.get("Track"))
                .containsExactly("outbound_track", "inbound_track");
        assertThat(partials()).isEmpty();
    }

    @Test
    void shouldStopWhenToldByNameAndOnlyOnce() {
        String sid = answered();
        transcribe(sid, "Name", "ear");
        assertThat(transcribe(sid, "Name", "ear").status()).isEqualTo(400);

        Provider.Answer stopped = update(sid, "ear", "stopped");

        assertThat(stopped.body().getString("status")).isEqualTo("stopped");
        await().until(() -> application
                .values(EVENTS, "TranscriptionEvent")
                .equals(List.of("transcription-started", "transcription-stopped")));
        assertThat(update(sid, "ear", "stopped").status()).isEqualTo(404);
        say(sid, "Nobody listens.");
        await().until(() -> !provider.observed(sid).getJsonArray("callee_said").isEmpty());
        provider.control("/sim/calls/" + sid + "/hang-up", new JsonObject());
        await().until(() -> provider.fetch(sid).body().getString("status").equals("completed"));
        assertThat(application.webhooks(EVENTS)).hasSize(2);
    }

    @Test
    void shouldFailWhenTold() {
        String sid = answered();
        provider.arm("transcription_error", "code", 32651, "message", "The engine is gone");

        transcribe(sid);

        await().until(() -> !application.webhooks(EVENTS).isEmpty());
        assertThat(application.webhooks(EVENTS).getFirst().form())
                .containsEntry("TranscriptionEvent", "transcription-error")
                .containsEntry("TranscriptionErrorCode", "32651")
                .containsEntry("TranscriptionError", "The engine is gone");
    }

    @Test
    void shouldRefuseWhatCannotBeTranscribed() {
        String sid = answered();

        assertThat(transcribe(sid, "Track", "left").status()).isEqualTo(400);
        assertThat(transcribe("CA" + "0".repeat(32)).status()).isEqualTo(404);
        provider.update(sid, "Status", "completed");
        assertThat(transcribe(sid).body().getInteger("code")).isEqualTo(21220);
    }

    private String answered() {
        String sid = provider.call(SILENT);
        await().until(() ->
                !agents.isEmpty() && !agents.getFirst().events("start").isEmpty());
        return sid;
    }

    private Provider.Answer transcribe(String sid, String... more) {
        String callback = Provider.encode("StatusCallbackUrl", FakeApplication.ORIGIN + EVENTS + "?call=1");
        return provider.post(path(sid) + ".json", callback + '&' + Provider.encode(more));
    }

    private Provider.Answer update(String sid, String transcription, String status) {
        return provider.post(path(sid) + '/' + transcription + ".json", Provider.encode("Status", status));
    }

    private static String path(String sid) {
        return "/2010-04-01/Accounts/" + Provider.ACCOUNT + "/Calls/" + sid + "/Transcriptions";
    }

    private void say(String sid, String text) {
        provider.control("/sim/calls/" + sid + "/say", new JsonObject().put("text", text));
    }

    private List<Map<String, String>> content() {
        return application.webhooks(EVENTS).stream()
                .map(FakeApplication.Webhook::form)
                .filter(form -> form.get("TranscriptionEvent").equals("transcription-content"))
                .toList();
    }

    private List<String> finals() {
        return texts("true");
    }

    private List<String> partials() {
        return texts("false");
    }

    private List<String> texts(String isFinal) {
        return content().stream()
                .filter(form -> form.get("Final").equals(isFinal))
                .map(form -> data(form).getString("transcript"))
                .toList();
    }

    private static JsonObject data(Map<String, String> form) {
        return new JsonObject(form.get("TranscriptionData"));
    }
}
