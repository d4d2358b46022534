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

/** A machine that answers: its greeting, its tone, and what it records after that. */
class VoicemailTest {

    private static final String VOICEMAIL = "+14155550103";
    private static final String MESSAGE = "Hello, this is an assistant calling for Alex. Goodbye.";

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
    void shouldRecordWhatIsSaidAfterTheToneAndKeepItWhenTheCallIsOver() {
        String sid = provider.call(
                VOICEMAIL,
                "MachineDetection",
                "DetectMessageEnd",
                "AsyncAmd",
                "true",
                "AsyncAmdStatusCallback",
                FakeApplication.ORIGIN + "/amd");
        await().until(() ->
                !agents.isEmpty() && !agents.getFirst().events("start").isEmpty());
        agents.getFirst().say("This comes too early.");
        assertThat(recorded(sid)).isNull();

        await().atMost(Duration.ofSeconds(20))
                .until(() -> application.values("/amd", "AnsweredBy").equals(List.of("machine_end_beep")));
        assertThat(recorded(sid)).isEmpty();
        agents.getFirst().say(MESSAGE);
        agents.getFirst().mark("said");
        await().until(() -> agents.getFirst().marks().equals(List.of("said")));
        provider.update(sid, "Status", "completed");

        JsonObject observed = provider.observed(sid);
        assertThat(observed.getString("status")).isEqualTo("completed");
        assertThat(observed.getString("recorded")).isEqualTo(MESSAGE);
        assertThat(observed.getString("answered_by")).isEqualTo("machine_end_beep");
    }

    private String recorded(String sid) {
        return provider.observed(sid).getString("recorded");
    }
}
