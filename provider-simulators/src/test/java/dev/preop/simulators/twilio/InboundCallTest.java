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
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody rings the account's number. */
@Execution(ExecutionMode.CONCURRENT)
class InboundCallTest {

    private static final String CALLS = "/sim/inbound-calls";

    private final Vertx vertx = Vertx.vertx();
    private final FakeApplication application = new FakeApplication(vertx);
    private final List<Agent> agents = new CopyOnWriteArrayList<>();
    private Provider provider;

    @BeforeEach
    void start() {
        provider = new Provider(
                vertx,
                application.tunnel(),
                Map.of("SIM_INBOUND_VOICE_URL", FakeApplication.ORIGIN + "/voice-inbound"));
    }

    @AfterEach
    void stop() {
        provider.close();
        application.close();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void shouldAskTheApplicationAndLetTheCallerLeaveAMessage() {
        application.serveMedia(socket -> agents.add(Agent.answering(socket, InboundCallTest::takeAMessage)));

        String sid = ring(new JsonObject().put("persona", "caller").put("from", "+14155550151"));
        await().until(() ->
                !agents.isEmpty() && !agents.getFirst().events("start").isEmpty());
        provider.update(sid, "StatusCallback", FakeApplication.ORIGIN + "/status");
        agents.getFirst().say("Hello, this is an AI assistant. May I take a message?");

        await().atMost(Duration.ofSeconds(30)).until(() -> status(sid).equals("completed"));
        await().until(() -> application.values("/status", "CallStatus").equals(List.of("completed")));
        Map<String, String> asked =
                application.webhooks("/voice-inbound").getFirst().form();
        assertThat(asked)
                .containsEntry("CallSid", sid)
                .containsEntry("Direction", "inbound")
                .containsEntry("CallStatus", "ringing")
                .containsEntry("From", "+14155550151")
                .containsEntry("To", Provider.FROM)
                .doesNotContainKey("AnsweredBy");
        assertThat(callerSaid(sid))
                .isEqualTo("Yes, please tell Alex that the appointment on December 5th is at 3 PM now."
                        + " This is Jamie Lee from Bright Smile Dental. You can reach me at 415 555 0150."
                        + " Thank you. Goodbye!");
        assertThat(provider.fetch(sid).body().getString("direction")).isEqualTo("inbound");
        assertThat(application.everyRequestIsGenuine()).isTrue();
        assertThat(provider.observed(sid).getString("callee")).isEqualTo("caller");
    }

    @Test
    void shouldNotBeAnsweredWithoutInstructions() {
        application.answerWith(new FakeApplication.Answer(503, "text/plain", "no"));

        String sid = ring(new JsonObject());

        await().until(() -> status(sid).equals("failed"));
        assertThat(provider.fetch(sid).body().getValue("duration")).isNull();
        assertThat(application.values("/voice-inbound", "From")).containsExactly("+14155550150");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"persona\": \"nobody\"}",
                "{\"from\": \"anonymous\"}",
                "{\"to\": \"+14155550123\"}",
                "{\"persona\": 5}"
            })
    void shouldRefuseCallsThatCannotBe(String body) {
        assertThat(provider.control(CALLS, new JsonObject(body)).status()).isEqualTo(400);
        assertThat(provider.get("/sim/calls").body().getJsonArray("calls")).isEmpty();
    }

    private static String takeAMessage(String heard) {
        if (heard.contains("tell Alex")) {
            return "Who is calling, please?";
        }
        if (heard.contains("Jamie Lee")) {
            return "How can you be reached?";
        }
        return heard.contains("0150") ? "I will pass that on. Goodbye!" : "";
    }

    private String ring(JsonObject body) {
        Provider.Answer answer = provider.control(CALLS, body);
        assertThat(answer.status()).isEqualTo(201);
        return answer.body().getString("sid");
    }

    private String status(String sid) {
        return provider.fetch(sid).body().getString("status");
    }

    private String callerSaid(String sid) {
        return String.join(
                " ",
                provider.observed(sid).getJsonArray("callee_said").stream()
                        .map(segment -> ((JsonObject) segment).getString("text"))
                        .toList());
    }
}
