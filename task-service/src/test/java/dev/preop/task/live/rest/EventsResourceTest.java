package dev.preop.task.live.rest;

import static dev.preop.task.testing.Operator.readyTask;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.preop.contracts.CallRef;
import dev.preop.contracts.ReplyOrigin;
import dev.preop.contracts.ReplySpoken;
import dev.preop.contracts.SealedText;
import dev.preop.contracts.Topics;
import dev.preop.contracts.TurnLatency;
import dev.preop.contracts.UtterancePartial;
import dev.preop.contracts.UtteranceTranscribed;
import dev.preop.kit.crypto.Aad;
import dev.preop.kit.crypto.PiiCipher;
import dev.preop.kit.testing.InfraResource;
import dev.preop.kit.testing.TestEvents;
import dev.preop.kit.testing.TestUser;
import dev.preop.kit.testing.TestUsers;
import dev.preop.task.testing.LiveStream;
import dev.preop.task.testing.Neighbour;
import dev.preop.task.testing.Neighbours;
import dev.preop.task.testing.Operator;
import dev.preop.task.testing.Plans;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfraResource.class)
@QuarkusTestResource(Neighbours.class)
class EventsResourceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TestHTTPResource("/api/events")
    URI feed;

    @Inject
    PiiCipher cipher;

    @Test
    void shouldShowTheOwnerWhatHappensAndNobodyElse() {
        try (LiveStream operator = open(TestUsers.operator());
                LiveStream other = open(TestUsers.other())) {
            await().atMost(PATIENCE).until(() -> operator.has("heartbeat") && other.has("heartbeat"));

            UUID task = readyTask();
            CallRef call =
                    new CallRef(UUID.randomUUID(), task, TestUsers.operator().id());
            TestEvents.publish(heard(call, "It is seventy five dollars."));
            TestEvents.publish(spoken(call, "Great, thank you."));

            await().atMost(PATIENCE)
                    .until(() -> operator.has("task.status")
                            && operator.has("turn.latency")
                            && operator.of("transcript.segment").size() == 2);
            assertThat(operator.of("task.status")).anySatisfy(data -> {
                assertThat(data.getString("task_id")).isEqualTo(task.toString());
                assertThat(data.getString("status")).isEqualTo("ready_to_call");
            });
            assertThat(operator.of("transcript.segment")).anySatisfy(data -> {
                assertThat(data.getString("text")).isEqualTo("It is seventy five dollars.");
                assertThat(data.getString("speaker")).isEqualTo("human");
                assertThat(data.getString("phase")).isEqualTo("heard");
            });
            assertThat(operator.of("transcript.segment")).anySatisfy(data -> {
                assertThat(data.getString("text")).isEqualTo("Great, thank you.");
                assertThat(data.getString("phase")).isEqualTo("spoken");
                assertThat(data.getString("speaker")).isEqualTo("operator");
                assertThat(data.getLong("at_ms")).isEqualTo(4_000);
            });
            assertThat(operator.of("turn.latency").getFirst().getLong("total_ms"))
                    .isEqualTo(700);
            await().atMost(PATIENCE).until(() -> other.of("heartbeat").size() > 2);
            assertThat(other.names()).containsOnly("heartbeat");
        }
    }

    @Test
    void shouldGoOnAfterTheLastEventAndSayWhenItCannot() {
        CallRef call = new CallRef(
                UUID.randomUUID(), UUID.randomUUID(), TestUsers.operator().id());
        String last;
        try (LiveStream before = open(TestUsers.operator())) {
            await().atMost(PATIENCE).until(() -> before.has("heartbeat"));
            TestEvents.publish(heard(call, "Before."));
            await().atMost(PATIENCE).until(() -> texts(before).contains("Before."));
            last = before.lastEventId();
        }
        TestEvents.publish(heard(call, "Meanwhile."));
        TestEvents.publish(spoken(call, "After all."));

        try (LiveStream after = new LiveStream(feed, TestUsers.operator().bearer(), Optional.of(last));
                LiveStream lost = new LiveStream(feed, TestUsers.operator().bearer(), Optional.of("made-up"))) {
            await().atMost(PATIENCE).until(() -> after.has("turn.latency") && lost.has("reset"));

            assertThat(texts(after)).containsExactlyInAnyOrder("Meanwhile.", "After all.");
            assertThat(after.names()).doesNotContain("reset");
            assertThat(lost.names()).startsWith("reset");
        }
    }

    @Test
    void shouldShowWordsInTheMaking() {
        CallRef call = new CallRef(
                UUID.randomUUID(), UUID.randomUUID(), TestUsers.operator().id());
        try (LiveStream stream = open(TestUsers.operator())) {
            await().atMost(PATIENCE).until(() -> stream.has("heartbeat"));
            // who has just begun to read has missed what was said before
            await().atMost(PATIENCE).until(() -> {
                TestEvents.publish(partial(call, "It is seventy"));
                return stream.has("transcript.partial");
            });

            assertThat(stream.of("transcript.partial").getFirst().getMap())
                    .containsEntry("call_session_id", call.sessionId().toString())
                    .containsEntry("turn", 1)
                    .containsEntry("text", "It is seventy")
                    .containsEntry("at_ms", 1_000);
        }
    }

    @Test
    void shouldShowAPlanInTheMakingToWhomItIsFor() {
        try (LiveStream operator = open(TestUsers.operator());
                LiveStream other = open(TestUsers.other())) {
            await().atMost(PATIENCE).until(() -> operator.has("heartbeat") && other.has("heartbeat"));
            Neighbour.OLLAMA.answer(request -> request.get("body").contains("That cannot be used")
                    ? Plans.streamed(Plans.dentist().encode(), true)
                    : Plans.streamed("{\"title\":\"First try\"", true));
            // who has just begun to read has missed what was written before
            await().atMost(PATIENCE).until(() -> {
                planned("before");
                return operator.has("task.planning");
            });
            String task = planned("mine-");
            await().atMost(PATIENCE).until(() -> planning(operator, task).size() == 5);

            List<JsonObject> sections = planning(operator, task);
            assertThat(sections)
                    .extracting(data -> data.getString("section"))
                    .containsExactly("title", "title", "goal", "steps", "questionsToAsk");
            assertThat(sections.get(3).getJsonArray("lines"))
                    .containsExactly("Ask for a cleaning next week", "Confirm the price");
            assertThat(sections).extracting(data -> data.getString("draft_id")).isSorted();
            assertThat(sections.get(0).getString("draft_id"))
                    .isNotEqualTo(sections.get(1).getString("draft_id"));
            assertThat(sections).allMatch(data -> data.getString("request_key").startsWith("mine-"));
            assertThat(other.names()).containsOnly("heartbeat");
            assertThat(TestEvents.all(Topics.TASK_PLANNING))
                    .extracting(message -> new String(message.value(), StandardCharsets.UTF_8))
                    .isNotEmpty()
                    .noneMatch(body -> body.contains("Confirm") || body.contains("mine"));
        }
    }

    private static String planned(String key) {
        return Operator.operator()
                .header("Idempotency-Key", key + UUID.randomUUID())
                .body(Map.of("raw_instruction", Operator.INSTRUCTION))
                .post("/api/call-tasks")
                .then()
                .statusCode(201)
                .extract()
                .path("call_task.id");
    }

    private static List<JsonObject> planning(LiveStream stream, String task) {
        return stream.of("task.planning").stream()
                .filter(data -> data.getString("task_id").equals(task))
                .toList();
    }

    private UtterancePartial partial(CallRef call, String text) {
        return new UtterancePartial(call, 1, sealed(Topics.UTTERANCE_PARTIAL, call, "text", text), 1_000);
    }

    private static List<String> texts(LiveStream stream) {
        return stream.of("transcript.segment").stream()
                .map(data -> data.getString("text"))
                .toList();
    }

    private LiveStream open(TestUser user) {
        return new LiveStream(feed, user.bearer());
    }

    private UtteranceTranscribed heard(CallRef call, String text) {
        return new UtteranceTranscribed(
                call,
                UUID.randomUUID(),
                1,
                sealed(Topics.UTTERANCE_TRANSCRIBED, call, "text", text),
                "en",
                0.9,
                1_000,
                2_000,
                300,
                120);
    }

    private ReplySpoken spoken(CallRef call, String text) {
        return new ReplySpoken(
                call,
                UUID.randomUUID(),
                1,
                0,
                sealed(Topics.REPLY_SPOKEN, call, "heard", text),
                false,
                4_000,
                5_000,
                new TurnLatency(300, 120, 150, 80, 50, 700, null),
                ReplyOrigin.OPERATOR);
    }

    private SealedText sealed(String topic, CallRef call, String field, String text) {
        return new SealedText(
                cipher.seal(text, Aad.event(topic, call.sessionId().toString(), field)));
    }
}
