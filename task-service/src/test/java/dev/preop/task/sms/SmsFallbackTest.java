package dev.preop.task.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import dev.preop.contracts.CallCompleted;
import dev.preop.contracts.CallOutcome;
import dev.preop.contracts.CallRef;
import dev.preop.contracts.CalleeOptedOut;
import dev.preop.contracts.CalleeTexted;
import dev.preop.contracts.MessageStatus;
import dev.preop.contracts.Topics;
import dev.preop.kit.testing.InfraResource;
import dev.preop.kit.testing.TestDatabase;
import dev.preop.kit.testing.TestEvents;
import dev.preop.kit.testing.TestUser;
import dev.preop.task.testing.AtOnce;
import dev.preop.task.testing.MovableClock;
import dev.preop.task.testing.Neighbour;
import dev.preop.task.testing.Neighbours;
import dev.preop.task.testing.Operator;
import dev.preop.task.testing.People;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfraResource.class)
@QuarkusTestResource(Neighbours.class)
class SmsFallbackTest {

    /** Where +1 415 is: a Monday. */
    private static final Instant NOON = Instant.parse("2027-03-01T20:00:00Z");

    private static final Instant NIGHT = Instant.parse("2027-03-02T10:00:00Z");
    private static final Instant MORNING = Instant.parse("2027-03-02T16:00:00Z");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final TestUser user = People.somebody();

    @Inject
    SmsRound round;

    @BeforeEach
    void noon() {
        MovableClock.set(NOON);
        Neighbour.GATEWAY.forget();
        gateway(201, "{\"message_sid\":\"SM1\"}");
        settings(Map.of("sms_fallback", true));
    }

    @AfterEach
    void now() {
        MovableClock.reset();
    }

    @Test
    void shouldWriteOnceToWhomNoCallReached() {
        CallRef first = isBusy("+1 415 555 0120");

        assertThat(told(first)).isEqualTo(MessageStatus.SENT);
        assertThat(messages()).singleElement().satisfies(message -> {
            assertThat(message.getString("to")).isEqualTo("+14155550120");
            assertThat(message.getString("text"))
                    .startsWith("Hello, this is an automated assistant writing for Jo.")
                    .doesNotContain("Park");
        });
        Operator.as(user)
                .body(Map.of("status", "ready_to_call"))
                .patch("/api/call-tasks/" + first.taskId())
                .then()
                .statusCode(200);
        isBusy(call(first.taskId()));
        send();
        assertThat(messages()).hasSize(1);
    }

    @Test
    void shouldShowWithTheTaskWhatBecameOfItsMessage() {
        MovableClock.set(NIGHT);
        CallRef call = isBusy("+1 415 555 0119");
        CallRef other = call(Operator.readyTask(Operator.as(user), Operator.instruction("+1 415 555 0118")));
        assertThat(shown(call)).isEqualTo(Map.of("status", "pending", "due_at", MORNING.toString()));
        assertThat(shown(other)).isNull();

        MovableClock.set(MORNING.plusSeconds(1));
        told(call);

        assertThat(shown(call))
                .containsOnlyKeys("status", "ended_at")
                .containsEntry("status", "sent")
                .hasEntrySatisfying("ended_at", at -> assertThat(Instant.parse(String.valueOf(at)))
                        .isBetween(MORNING, MORNING.plusSeconds(60)));
    }

    @Test
    void shouldNotWriteUnlessTheUserWantsIt() {
        settings(Map.of("sms_fallback", false));
        isBusy("+1 415 555 0121");
        assertThat(kept()).isEmpty();

        settings(Map.of("sms_fallback", true));
        MovableClock.set(NIGHT);
        isBusy("+1 415 555 0122");
        settings(Map.of("sms_fallback", false));
        MovableClock.set(MORNING.plusSeconds(1));

        send();
        assertThat(messages()).isEmpty();
        assertThat(kept()).isEmpty();
    }

    @Test
    void shouldWaitForTheLastRetry() {
        settings(Map.of("auto_retry_failed_calls", true, "max_retry_attempts", 1));
        CallRef first = isBusy("+1 415 555 0123", "ready_to_call");
        send();
        assertThat(messages()).isEmpty();

        MovableClock.advance(Duration.ofMinutes(10));
        Awaitility.await().atMost(PATIENCE).untilAsserted(() -> assertThat(sessions(first.taskId()))
                .hasSize(2));
        CallRef second = new CallRef(sessions(first.taskId()).getFirst(), first.taskId(), user.id());
        isBusy(second);

        assertThat(told(second)).isEqualTo(MessageStatus.SENT);
    }

    @Test
    void shouldLetPeopleSleep() {
        MovableClock.set(NIGHT);
        CallRef call = isBusy("+1 415 555 0124");
        send();
        assertThat(messages()).isEmpty();

        MovableClock.set(MORNING.plusSeconds(1));

        assertThat(told(call)).isEqualTo(MessageStatus.SENT);
    }

    @Test
    void shouldNeverWriteToWhomAskedToBeLeftAlone() {
        MovableClock.set(NIGHT);
        CallRef call = isBusy("+1 415 555 0125");
        TestEvents.publish(new CalleeOptedOut(call, NIGHT));
        Awaitility.await().atMost(PATIENCE).untilAsserted(() -> Operator.as(user)
                .post("/api/call-tasks/"
                        + Operator.readyTask(Operator.as(user), Operator.instruction("+1 415 555 0125"))
                        + "/start-call")
                .then()
                .statusCode(403));

        MovableClock.set(MORNING.plusSeconds(1));

        assertThat(told(call)).isEqualTo(MessageStatus.FAILED);
        assertThat(messages()).isEmpty();
    }

    @Test
    void shouldNotWriteOnceTheUserCallsAgain() {
        MovableClock.set(NIGHT);
        CallRef call = isBusy("+1 415 555 0126");
        Operator.as(user)
                .body(Map.of("status", "ready_to_call"))
                .patch("/api/call-tasks/" + call.taskId())
                .then()
                .statusCode(200);
        MovableClock.set(MORNING.plusSeconds(1));

        send();

        assertThat(messages()).isEmpty();
        assertThat(kept()).as("it may be planned again").isEmpty();
    }

    @Test
    void shouldTryAgainOnlyWhenItWasSurelyNotSent() {
        AtomicInteger asked = new AtomicInteger();
        Neighbour.GATEWAY.answer(request -> !request.get("path").endsWith("messages")
                ? Map.entry(201, "{\"call_sid\":\"CAsms\",\"status\":\"queued\"}")
                : asked.getAndIncrement() == 0
                        ? Map.entry(503, "{\"code\":\"service_unavailable\"}")
                        : Map.entry(502, "{\"code\":\"message_outcome_unknown\"}"));
        CallRef call = isBusy("+1 415 555 0127");
        Awaitility.await().atMost(PATIENCE).untilAsserted(() -> assertThat(kept())
                .containsExactly("pending 1"));
        assertThat(messages()).hasSize(1);

        MovableClock.advance(Duration.ofMinutes(2));

        assertThat(told(call)).isEqualTo(MessageStatus.UNKNOWN);
        MovableClock.advance(Duration.ofDays(1));
        send();
        assertThat(messages()).hasSize(2);
        assertThat(kept()).containsExactly("unknown 2");
    }

    @Test
    void shouldNotSendAgainWhatADeadProcessMayHaveSent() throws SQLException {
        MovableClock.set(NIGHT);
        CallRef call = isBusy("+1 415 555 0128");
        try (var database = TestDatabase.asSuperuser();
                var update = database.prepareStatement(
                        "update tasks.fallback_messages set status = 'sending', due_at = ? where user_id = ?")) {
            update.setObject(1, NIGHT.minusSeconds(1).atOffset(java.time.ZoneOffset.UTC));
            update.setObject(2, user.id());
            assertThat(update.executeUpdate()).isEqualTo(1);
        }

        MovableClock.set(MORNING.plusSeconds(1));

        assertThat(told(call)).isEqualTo(MessageStatus.UNKNOWN);
        send();
        assertThat(kept()).containsExactly("unknown 0");
        assertThat(messages()).isEmpty();
    }

    @Test
    void shouldNotSendAgainWhenItCannotBeStoredThatItWasSent() throws SQLException {
        MovableClock.set(NIGHT);
        CallRef call = isBusy("+1 415 555 0127");
        sql("""
                create function tasks.no_sent() returns trigger language plpgsql as $$
                begin
                    if new.status = 'sent' then raise exception 'the disk is full'; end if;
                    return new;
                end $$;
                create trigger no_sent before update on tasks.fallback_messages
                    for each row execute function tasks.no_sent()""");
        try {
            MovableClock.set(MORNING.plusSeconds(1));
            Awaitility.await().atMost(PATIENCE).untilAsserted(() -> assertThat(messages())
                    .hasSize(1));
            MovableClock.advance(Duration.ofMinutes(10));

            assertThat(told(call)).isEqualTo(MessageStatus.UNKNOWN);
        } finally {
            sql("drop trigger no_sent on tasks.fallback_messages; drop function tasks.no_sent()");
        }
        send();
        assertThat(messages()).hasSize(1);
    }

    @Test
    void shouldWriteOnceHoweverManyLook() {
        MovableClock.set(NIGHT);
        CallRef call = isBusy("+1 415 555 0129");
        MovableClock.set(MORNING.plusSeconds(1));

        AtOnce.times(6, () -> round.send().await().atMost(PATIENCE));

        assertThat(told(call)).isEqualTo(MessageStatus.SENT);
        assertThat(messages()).hasSize(1);
    }

    private static void sql(String statements) throws SQLException {
        try (var database = TestDatabase.asSuperuser();
                var statement = database.createStatement()) {
            statement.execute(statements);
        }
    }

    private void send() {
        round.send().await().atMost(PATIENCE);
    }

    private static void gateway(int status, String answer) {
        Neighbour.GATEWAY.answer(request -> request.get("path").endsWith("messages")
                ? Map.entry(status, answer)
                : Map.entry(201, "{\"call_sid\":\"CAsms\",\"status\":\"queued\"}"));
    }

    private CallRef isBusy(String number) {
        return isBusy(number, "failed");
    }

    private CallRef isBusy(String number, String statusAfter) {
        CallRef call = call(Operator.readyTask(Operator.as(user), Operator.instruction(number)));
        isBusy(call, statusAfter);
        return call;
    }

    private void isBusy(CallRef call) {
        isBusy(call, "failed");
    }

    private void isBusy(CallRef call, String statusAfter) {
        TestEvents.publish(new CallCompleted(call, "CAsms", CallOutcome.BUSY, "busy", null, 0, NOON));
        Awaitility.await().atMost(PATIENCE).untilAsserted(() -> Operator.as(user)
                .get("/api/call-tasks/" + call.taskId())
                .then()
                .body("call_task.status", is(statusAfter)));
    }

    private CallRef call(UUID task) {
        String session = Operator.as(user)
                .post("/api/call-tasks/" + task + "/start-call")
                .then()
                .statusCode(200)
                .extract()
                .path("call_session.id");
        return new CallRef(UUID.fromString(session), task, user.id());
    }

    private @Nullable Map<String, Object> shown(CallRef call) {
        return Operator.as(user)
                .get("/api/call-tasks/" + call.taskId())
                .jsonPath()
                .getMap("fallback_message");
    }

    private List<UUID> sessions(UUID task) {
        return Operator.as(user)
                .get("/api/call-sessions?call_task_id=" + task)
                .jsonPath()
                .getList("call_sessions.id", UUID.class);
    }

    private static MessageStatus told(CallRef call) {
        return TestEvents.await(Topics.CALLEE_TEXTED, CalleeTexted.class, event -> event.data()
                        .call()
                        .equals(call))
                .data()
                .status();
    }

    /** What the gateway was asked to send. */
    private static List<JsonObject> messages() {
        return Neighbour.GATEWAY.requests().stream()
                .filter(request -> request.get("path").endsWith("messages"))
                .map(request -> new JsonObject(request.get("body")))
                .toList();
    }

    /** Status and attempts of the user's messages. */
    private List<String> kept() {
        try (var database = TestDatabase.asSuperuser();
                var select = database.prepareStatement(
                        "select array_agg(status || ' ' || attempts) from tasks.fallback_messages where user_id = ?")) {
            select.setObject(1, user.id());
            try (var row = select.executeQuery()) {
                row.next();
                return row.getArray(1) == null
                        ? List.of()
                        : List.of((String[]) row.getArray(1).getArray());
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void settings(Map<String, Object> changes) {
        Map<String, Object> all = Operator.as(user)
                .get("/api/assistant-settings")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("assistant_settings");
        all.putAll(changes);
        Operator.as(user).body(all).put("/api/assistant-settings").then().statusCode(200);
    }
}
