package dev.preop.task.analytics.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.preop.contracts.AnsweredBy;
import dev.preop.contracts.CallCompleted;
import dev.preop.contracts.CallOutcome;
import dev.preop.contracts.CallRef;
import dev.preop.contracts.ReplyOrigin;
import dev.preop.contracts.ReplySpoken;
import dev.preop.contracts.SealedText;
import dev.preop.contracts.Sentiment;
import dev.preop.contracts.TranscriptProcessed;
import dev.preop.contracts.TurnLatency;
import dev.preop.contracts.Verdict;
import dev.preop.kit.testing.InfraResource;
import dev.preop.kit.testing.TestDatabase;
import dev.preop.kit.testing.TestEvents;
import dev.preop.kit.testing.TestUser;
import dev.preop.kit.testing.TestUsers;
import dev.preop.task.testing.Neighbour;
import dev.preop.task.testing.Neighbours;
import dev.preop.task.testing.Operator;
import dev.preop.task.testing.People;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowingConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(InfraResource.class)
@QuarkusTestResource(Neighbours.class)
class AnalyticsResourceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final TestUser user = People.somebody();

    @Test
    void shouldCountTheUsersCallsAndNobodyElses() {
        Operator.as(user)
                .body(Map.of("name", "Dr. Molar", "phone_number", "+1 415 555 0130"))
                .post("/api/contacts")
                .then()
                .statusCode(201);
        CallRef booked = called("+1 415 555 0130");
        CallRef busy = called("+1 415 555 0131");
        for (int turn = 0; turn < 4; turn++) {
            TestEvents.publish(spoken(booked, 100 * (turn + 1)));
        }
        ReplySpoken twice = spoken(booked, 500);
        TestEvents.publish(twice);
        TestEvents.publish(twice);
        TestEvents.publish(spoken(new CallRef(booked.sessionId(), booked.taskId(), UUID.randomUUID()), 9_000));
        TestEvents.publish(completed(booked, CallOutcome.COMPLETED, 61));
        TestEvents.publish(completed(busy, CallOutcome.BUSY, 0));
        TestEvents.publish(processed(booked, false, Sentiment.NEGATIVE));
        TestEvents.publish(processed(booked, true, Sentiment.POSITIVE));

        awaited(figures -> {
            assertThat(figures.getMap("analytics.outcomes")).isEqualTo(Map.of("completed", 1, "busy", 1));
            assertThat(figures.<Number>get("analytics.goal_achieved_rate")).isEqualTo(1f);
            assertThat(figures.<Float>get("analytics.latency_ms.total.p99")).isGreaterThan(490);
        });

        Operator.as(user)
                .get("/api/analytics")
                .then()
                .statusCode(200)
                .body("scope", is("own"))
                .body("analytics.calls", is(2))
                .body("analytics.sentiment", is(Map.of("positive", 1)))
                .body("analytics.duration_seconds.total", is(61))
                .body("analytics.duration_seconds.p50", is(61f))
                .body("analytics.latency_ms.total.p50", is(300f))
                .body("analytics.latency_ms.stt.p50", is(30f))
                .body("analytics.latency_ms.confirmed", nullValue())
                .body("analytics.cost.by_provider.twilio.toDouble()", closeTo(0.028, 1e-9))
                .body("analytics.cost.by_provider.elevenlabs.toDouble()", closeTo(0.1017, 1e-9))
                .body(
                        "analytics.cost.by_task.call_task_id[0]",
                        is(booked.taskId().toString()))
                .body("analytics.failures.reason", contains("busy"))
                .body("analytics.per_day.calls.sum()", is(2))
                .body("analytics.per_day.goal_achieved.sum()", is(1))
                .body("analytics.per_day.cost.sum().toDouble()", closeTo(0.1297, 1e-6))
                .body("analytics.per_contact.name", contains("Dr. Molar"))
                .body("analytics.per_contact[0].cost.toDouble()", closeTo(0.1297, 1e-6))
                .body("analytics.per_contact[0].goal_achieved", is(1));
        Operator.as(People.somebody())
                .get("/api/analytics")
                .then()
                .statusCode(200)
                .body("analytics.calls", is(0))
                .body("analytics.goal_achieved_rate", nullValue())
                .body("analytics.per_day", empty());
        Operator.as(TestUsers.admin())
                .get("/api/analytics?scope=all")
                .then()
                .statusCode(200)
                .body("analytics.calls", greaterThanOrEqualTo(2))
                .body("analytics.per_contact", empty());
    }

    @Test
    void shouldShowTheCallsOfAllToAdministratorsOnly() {
        Operator.as(user).get("/api/analytics?scope=all").then().statusCode(403).body("code", is("forbidden"));
    }

    /** Half an hour before midnight in Los Angeles and half an hour after: of two days there, and of one in Auckland. */
    @Test
    void shouldCountDaysByTheUsersClock() throws SQLException {
        beganAt(called("+1 415 555 0133"), "2026-03-08T07:30:00Z");
        beganAt(called("+1 415 555 0134"), "2026-03-08T08:30:00Z");
        String period = "/api/analytics?from=2026-03-01T00:00:00Z&until=2026-03-15T00:00:00Z";

        Operator.as(user).get(period).then().body("analytics.per_day.day", contains("2026-03-07", "2026-03-08"));
        Map<String, Object> settings = Operator.as(user)
                .get("/api/assistant-settings")
                .then()
                .extract()
                .jsonPath()
                .getMap("assistant_settings");
        settings.put("timezone", "Pacific/Auckland");
        Operator.as(user).body(settings).put("/api/assistant-settings").then().statusCode(200);
        Operator.as(user)
                .get(period)
                .then()
                .body("analytics.per_day.day", contains("2026-03-08"))
                .body("analytics.per_day[0].calls", is(2));
    }

    private static void beganAt(CallRef call, String time) throws SQLException {
        try (Connection database = TestDatabase.asSuperuser();
                PreparedStatement update = database.prepareStatement(
                        "update tasks.call_sessions set created_at = cast(? as timestamptz) where id = ?")) {
            update.setString(1, time);
            update.setObject(2, call.sessionId());
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }

    @Test
    void shouldCountOnlyThePeriodAskedFor() {
        called("+1 415 555 0132");

        Operator.as(user)
                .get("/api/analytics?from=2025-01-01T00:00:00Z&until=2025-12-31T00:00:00Z")
                .then()
                .statusCode(200)
                .body("analytics.calls", is(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from=yesterday",
                "until=2026-11-21",
                "from=-999999999-01-01T00:00:00Z",
                "from=2026-11-21T00:00:00Z&until=2026-11-21T00:00:00Z",
                "from=2024-11-21T00:00:00Z&until=2026-11-21T00:00:00Z",
                "scope=mine"
            })
    void shouldRefuseWhatIsNoPeriod(String query) {
        Operator.as(user).get("/api/analytics?" + query).then().statusCode(400).body("code", is("validation_failed"));
    }

    private CallRef called(String number) {
        UUID task = Operator.readyTask(Operator.as(user), Operator.instruction(number));
        Neighbour.GATEWAY.answer(201, "{\"call_sid\":\"CAfig\",\"status\":\"queued\"}");
        String session = Operator.as(user)
                .post("/api/call-tasks/" + task + "/start-call")
                .then()
                .statusCode(200)
                .extract()
                .path("call_session.id");
        return new CallRef(UUID.fromString(session), task, user.id());
    }

    private void awaited(ThrowingConsumer<JsonPath> expectation) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> expectation.accept(
                        Operator.as(user).get("/api/analytics").jsonPath()));
    }

    private static ReplySpoken spoken(CallRef call, long totalMs) {
        TurnLatency latency = new TurnLatency(10, totalMs / 10, 20, 30, 5, totalMs, null);
        return new ReplySpoken(
                call,
                UUID.randomUUID(),
                1,
                0,
                new SealedText("v1|k|n|c"),
                false,
                1_000,
                2_000,
                latency,
                ReplyOrigin.AGENT);
    }

    private static CallCompleted completed(CallRef call, CallOutcome outcome, long seconds) {
        return new CallCompleted(call, "CAfig", outcome, null, AnsweredBy.HUMAN, seconds, Instant.now());
    }

    private static TranscriptProcessed processed(CallRef call, boolean goalAchieved, Sentiment mood) {
        return new TranscriptProcessed(
                call,
                UUID.randomUUID(),
                new SealedText("v1|k|n|c"),
                mood,
                goalAchieved,
                Verdict.CONFIRMED,
                false,
                List.of(),
                List.of());
    }
}
