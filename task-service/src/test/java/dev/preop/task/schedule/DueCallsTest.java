package dev.preop.task.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.preop.contracts.CallCompleted;
import dev.preop.contracts.CallOutcome;
import dev.preop.contracts.CallRef;
import dev.preop.contracts.CallRequested;
import dev.preop.contracts.Topics;
import dev.preop.kit.testing.InfraResource;
import dev.preop.kit.testing.TestDatabase;
import dev.preop.kit.testing.TestEvents;
import dev.preop.kit.testing.TestUser;
import dev.preop.task.testing.AtOnce;
import dev.preop.task.testing.MovableClock;
import dev.preop.task.testing.MovableLimits;
import dev.preop.task.testing.Neighbour;
import dev.preop.task.testing.Neighbours;
import dev.preop.task.testing.Operator;
import dev.preop.task.testing.People;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowingConsumer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfraResource.class)
@QuarkusTestResource(Neighbours.class)
class DueCallsTest {

    /** Where +1 415 is: a Monday. */
    private static final Instant NOON = Instant.parse("2027-03-01T20:00:00Z");

    private static final Instant NIGHT = Instant.parse("2027-03-02T10:00:00Z");
    private static final Instant MORNING = Instant.parse("2027-03-02T16:00:00Z");

    private static final int LINES = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    DueCalls calls;

    @Inject
    Clock clock;

    @BeforeEach
    void noon() {
        MovableClock.set(NOON);
        Neighbour.GATEWAY.forget();
        Neighbour.GATEWAY.answer(201, "{\"call_sid\":\"CAdue\",\"status\":\"queued\"}");
    }

    @AfterEach
    void now() {
        MovableClock.reset();
        MovableLimits.lift();
    }

    @Test
    void shouldCallByItselfWhenTheTimeHasComeAndNotBefore() {
        TestUser user = People.somebody();
        UUID tomorrow = Operator.scheduledTask(user, "+1 415 555 0140", NOON.plus(Duration.ofDays(1)));
        UUID now = Operator.scheduledTask(user, "+1 415 555 0141", NOON);

        await(user, now, task -> assertThat(task.getString("call_task.status")).isEqualTo("in_progress"));

        assertThat(called(user)).containsExactly("+14155550141");
        CallRequested order = TestEvents.await(
                        Topics.CALL_REQUESTED,
                        CallRequested.class,
                        event -> event.data().call().taskId().equals(now))
                .data();
        assertThat(order.settings().ownerName())
                .as("the user's name, without a token")
                .isNotNull();
        Operator.as(user)
                .get("/api/call-tasks/" + tomorrow)
                .then()
                .body("call_task.status", is("ready_to_call"))
                .body("call_task.next_call_at", is("2027-03-02T20:00:00Z"));
        Operator.as(user)
                .get("/api/call-tasks/" + now)
                .then()
                .body("call_task.next_call_at", nullValue())
                .body("call_task.scheduled_for", is(NOON.toString()));
    }

    @Test
    void shouldWaitForTheCalleesMorning() {
        MovableClock.set(NIGHT);
        TestUser user = People.somebody();
        UUID task = Operator.scheduledTask(user, "+1 415 555 0142", NIGHT);

        await(user, task, put -> assertThat(put.getString("call_task.next_call_at"))
                .isEqualTo(MORNING.toString()));
        assertThat(called(user)).isEmpty();

        MovableClock.set(MORNING.plusSeconds(1));
        await(user, task, put -> assertThat(put.getString("call_task.status")).isEqualTo("in_progress"));
        assertThat(called(user)).containsExactly("+14155550142");
    }

    @Test
    void shouldHoldUsersToBusinessHoursWhoWantThem() {
        MovableClock.set(NIGHT);
        TestUser user = People.somebody();
        settings(user, Map.of("business_hours_only", true));
        UUID task = Operator.readyTask(Operator.as(user), Operator.instruction("+1 415 555 0143"));

        String wait = Operator.as(user)
                .post("/api/call-tasks/" + task + "/start-call")
                .then()
                .statusCode(409)
                .body("code", is("conflict"))
                .extract()
                .header("Retry-After");
        assertThat(Duration.ofSeconds(Long.parseLong(wait))).isBetween(Duration.ofHours(6), Duration.ofHours(7));

        MovableClock.set(NOON);
        Operator.as(user).post("/api/call-tasks/" + task + "/start-call").then().statusCode(200);
    }

    @Test
    void shouldTryAgainLaterWhoeverIsBusyUntilItIsEnough() {
        TestUser user = People.somebody();
        settings(user, Map.of("auto_retry_failed_calls", true, "max_retry_attempts", 1));
        UUID task = Operator.scheduledTask(user, "+1 415 555 0144", NOON);
        await(user, task, seen -> assertThat(called(user)).hasSize(1));

        isBusy(user, task);
        await(user, task, seen -> assertThat(seen.getString("call_task.status")).isEqualTo("ready_to_call"));
        Instant again = Instant.parse(task(user, task).getString("call_task.next_call_at"));
        assertThat(again).isBetween(NOON.plus(Duration.ofMinutes(5)), NOON.plus(Duration.ofMinutes(6)));
        assertThat(called(user)).hasSize(1);

        MovableClock.advance(Duration.ofMinutes(6));
        await(user, task, seen -> assertThat(called(user)).hasSize(2));
        assertThat(sessions(user, task).getList("call_sessions.retry_count")).isEqualTo(List.of(1, 0));

        isBusy(user, task);
        await(user, task, seen -> assertThat(seen.getString("call_task.status")).isEqualTo("failed"));
        assertThat(task(user, task).getString("call_task.next_call_at")).isNull();
    }

    @Test
    void shouldDialEachOnceHoweverManyLook() {
        List<TestUser> users =
                IntStream.range(0, 8).mapToObj(i -> People.somebody()).toList();
        Instant due = NOON.plus(Duration.ofMinutes(30));
        List<UUID> tasks = IntStream.range(0, 8)
                .mapToObj(i -> Operator.scheduledTask(users.get(i), "+1 415 555 015" + i, due))
                .toList();

        MovableClock.set(due.plusSeconds(1));
        AtOnce.times(6, () -> calls.make().await().atMost(PATIENCE));

        for (int i = 0; i < tasks.size(); i++) {
            TestUser user = users.get(i);
            await(user, tasks.get(i), seen -> assertThat(called(user)).hasSize(1));
        }
    }

    @Test
    void shouldWaitForAFreeLine() {
        MovableLimits.set(LINES, 0);
        TestUser user = People.somebody();
        List<UUID> tasks = IntStream.range(0, LINES + 1)
                .mapToObj(i -> Operator.scheduledTask(user, "+1 415 555 016" + i, NOON))
                .toList();
        await(user, tasks.getFirst(), seen -> assertThat(called(user)).hasSize(LINES));
        UUID waiting = tasks.stream()
                .filter(task -> task(user, task).getString("call_task.status").equals("ready_to_call"))
                .findFirst()
                .orElseThrow();
        await(user, waiting, seen -> assertThat(Instant.parse(seen.getString("call_task.next_call_at")))
                .isAfter(clock.instant()));

        tasks.stream().filter(task -> !task.equals(waiting)).forEach(task -> {
            isBusy(user, task);
            await(user, task, seen -> assertThat(seen.getString("call_task.status"))
                    .isEqualTo("failed"));
        });
        MovableClock.advance(Duration.ofMinutes(2));

        await(user, waiting, seen -> assertThat(seen.getString("call_task.status"))
                .isEqualTo("in_progress"));
    }

    @Test
    void shouldNotBeHeldUpByATaskThatCannotBeCalled() throws SQLException {
        TestUser broken = People.somebody();
        TestUser user = People.somebody();
        Instant due = NOON.plus(Duration.ofMinutes(10));
        UUID first = Operator.scheduledTask(broken, "+1 415 555 0173", due);
        UUID second = Operator.scheduledTask(user, "+1 415 555 0174", due.plusSeconds(1));
        try (var connection = TestDatabase.asSuperuser();
                var update = connection.prepareStatement(
                        "update tasks.owners set full_name = 'no seal' where user_id = ?")) {
            update.setObject(1, broken.id());
            assertThat(update.executeUpdate()).isEqualTo(1);
        }

        MovableClock.set(due.plusSeconds(2));

        await(user, second, task -> assertThat(task.getString("call_task.status"))
                .isEqualTo("in_progress"));
        JsonPath aside = task(broken, first);
        assertThat(aside.getString("call_task.status")).isEqualTo("ready_to_call");
        assertThat(Instant.parse(aside.getString("call_task.next_call_at"))).isAfter(due.plus(Duration.ofMinutes(59)));
        assertThat(called(broken)).isEmpty();
    }

    @Test
    void shouldNotWaitForACallThatAnotherInstanceIsAboutToMake() throws SQLException {
        TestUser first = People.somebody();
        TestUser second = People.somebody();
        Instant due = NOON.plus(Duration.ofMinutes(20));
        UUID taken = Operator.scheduledTask(first, "+1 415 555 0175", due);
        UUID free = Operator.scheduledTask(second, "+1 415 555 0176", due.plusSeconds(1));

        try (var elsewhere = TestDatabase.asSuperuser();
                var lock = elsewhere.prepareStatement("select from tasks.call_tasks where id = ? for update")) {
            elsewhere.setAutoCommit(false);
            lock.setObject(1, taken);
            assertThat(lock.executeQuery().next()).isTrue();
            MovableClock.set(due.plusSeconds(2));

            await(second, free, task -> assertThat(task.getString("call_task.status"))
                    .isEqualTo("in_progress"));
            assertThat(called(first)).isEmpty();
            elsewhere.rollback();
        }
        await(first, taken, task -> assertThat(task.getString("call_task.status"))
                .isEqualTo("in_progress"));
    }

    private static void isBusy(TestUser user, UUID task) {
        UUID session = UUID.fromString(sessions(user, task).getString("call_sessions[0].id"));
        TestEvents.publish(new CallCompleted(
                new CallRef(session, task, user.id()), "CAdue", CallOutcome.BUSY, "busy", null, 0, NOON));
    }

    private static void settings(TestUser user, Map<String, Object> changes) {
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

    /** The numbers that the gateway was asked to dial for the user. */
    private static List<String> called(TestUser user) {
        return Neighbour.GATEWAY.requests().stream()
                .map(request -> new JsonObject(request.get("body")))
                .filter(order -> order.getString("user_id").equals(user.id().toString()))
                .map(order -> order.getString("to"))
                .toList();
    }

    private static JsonPath task(TestUser user, UUID id) {
        return Operator.as(user).get("/api/call-tasks/" + id).jsonPath();
    }

    private static JsonPath sessions(TestUser user, UUID task) {
        return Operator.as(user).get("/api/call-sessions?call_task_id=" + task).jsonPath();
    }

    private static void await(TestUser user, UUID task, ThrowingConsumer<JsonPath> expectation) {
        Awaitility.await().atMost(PATIENCE).untilAsserted(() -> expectation.accept(task(user, task)));
    }
}
