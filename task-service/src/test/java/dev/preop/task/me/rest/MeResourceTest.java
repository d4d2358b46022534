package dev.preop.task.me.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import dev.preop.contracts.AnsweredBy;
import dev.preop.contracts.CallCompleted;
import dev.preop.contracts.CallOutcome;
import dev.preop.contracts.CallRef;
import dev.preop.contracts.Topics;
import dev.preop.contracts.UserErased;
import dev.preop.kit.testing.InfraResource;
import dev.preop.kit.testing.TestDatabase;
import dev.preop.kit.testing.TestEvents;
import dev.preop.kit.testing.TestUser;
import dev.preop.kit.testing.UserTables;
import dev.preop.task.testing.AtOnce;
import dev.preop.task.testing.Neighbour;
import dev.preop.task.testing.Neighbours;
import dev.preop.task.testing.Operator;
import dev.preop.task.testing.People;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfraResource.class)
@QuarkusTestResource(Neighbours.class)
class MeResourceTest {

    private static final String TRANSCRIPT =
            "{\"status\": \"processed\", \"segments\": [], \"summary\": \"Booked.\", \"extracted_data\": []}";
    private static final String RECORDING =
            "{\"urls\": [\"https://storage.test/a.wav?token=1\"], \"duration_ms\": 61000, \"channels\": 2}";
    private static final String NOTIFICATIONS = """
            {"notifications": [{"id": "0197fe00-0000-7000-8000-000000000009", "notification_type": "call_completed",
                                "message": "Done.", "is_read": false}]}\
            """;
    private static final String PREFERENCES = """
            {"email": "jo@preop.test", "phone_number": "+14155550184", "preferences": []}""";

    private static final String BROWSERS = """
            {"subscriptions": [{"id": "0197fe00-0000-7000-8000-000000000007", "endpoint": "https://push.test/7",
                                "renewed_at": "2026-11-21T10:00:00Z"}]}""";

    private final TestUser user = People.somebody();

    @BeforeEach
    void answer() {
        Neighbour.TRANSCRIPTS.answer(200, TRANSCRIPT);
        Neighbour.BRIDGE.answer(200, RECORDING);
        Neighbour.NOTIFICATIONS.answer(asked -> Map.entry(200, ofNotifications(asked, NOTIFICATIONS)));
    }

    @Test
    void shouldGiveOutEverythingThatIsKeptOfTheUser() {
        contact("+1 415 555 0185");
        contact("+1 415 555 0186");
        CallRef call = called("+1 415 555 0185");

        List<JsonObject> records = export();

        assertThat(records)
                .extracting(line -> line.getString("kind"))
                .startsWith("owner", "settings", "contact", "contact", "call_task", "audit_entry")
                .endsWith(
                        "call_session",
                        "transcript",
                        "recording",
                        "notification_preferences",
                        "push_subscription",
                        "notification",
                        "end");
        assertThat(data(records, "push_subscription").getString("endpoint")).isEqualTo("https://push.test/7");
        assertThat(data(records, "notification_preferences").getString("email")).isEqualTo("jo@preop.test");
        assertThat(data(records, "owner").getString("full_name")).isEqualTo("Jo Park");
        assertThat(data(records, "call_session").getString("id"))
                .isEqualTo(call.sessionId().toString());
        assertThat(data(records, "call_session").getString("phone_number")).isEqualTo("+14155550185");
        assertThat(data(records, "call_task").getString("instruction")).contains("dentist");
        assertThat(data(records, "transcript").getJsonObject("transcript").getString("summary"))
                .isEqualTo("Booked.");
        assertThat(data(records, "recording").getJsonObject("recording").getJsonArray("urls"))
                .containsExactly("https://storage.test/a.wav?token=1");
        assertThat(data(records, "end").getJsonArray("missing")).isEmpty();
        assertThat(Neighbour.NOTIFICATIONS.requests().getLast().get("authorization"))
                .startsWith("Bearer ");
        Operator.as(user).get("/api/audit-log").then().body("entries.action", hasItem("data_exported"));
        assertThat(exportOf(People.somebody()))
                .extracting(line -> line.getString("kind"))
                .containsExactly(
                        "owner",
                        "settings",
                        "audit_entry",
                        "notification_preferences",
                        "push_subscription",
                        "notification",
                        "end");
    }

    @Test
    void shouldGiveOutMoreThanAPage() {
        StringBuilder file = new StringBuilder("name,phone_number\n");
        for (int i = 0; i < 200; i++) {
            file.append("P,+1%d55501%02d\n".formatted(415 + i / 100, i % 100));
        }
        Operator.as(user)
                .contentType("text/csv")
                .body(file.toString())
                .post("/api/contacts/import")
                .then()
                .statusCode(200);

        assertThat(export().stream()
                        .filter(line -> line.getString("kind").equals("contact"))
                        .map(line -> line.getJsonObject("data").getString("phone_number"))
                        .distinct())
                .hasSize(200);
    }

    @Test
    void shouldGiveOutAllNotificationsAndNotOnlyTheLatest() {
        String older = NOTIFICATIONS.replace("0009", "0008");
        String latest =
                NOTIFICATIONS.replaceFirst("}$", ", \"next_cursor\": \"0197fe00-0000-7000-8000-000000000009\"}");
        Neighbour.NOTIFICATIONS.answer(asked -> Map.entry(
                200,
                ofNotifications(
                        asked,
                        asked.get("path").endsWith("?cursor=0197fe00-0000-7000-8000-000000000009") ? older : latest)));

        assertThat(export().stream()
                        .filter(line -> line.getString("kind").equals("notification"))
                        .map(line -> line.getJsonObject("data").getString("id")))
                .containsExactly("0197fe00-0000-7000-8000-000000000009", "0197fe00-0000-7000-8000-000000000008");
    }

    @Test
    void shouldNameWhatIsMissing() {
        called("+1 415 555 0185");
        Neighbour.TRANSCRIPTS.hangUp();
        Neighbour.BRIDGE.answer(503, "{}");
        Neighbour.NOTIFICATIONS.answer(503, "{}");

        assertThat(data(export(), "end").getJsonArray("missing"))
                .containsExactly(
                        "notification_preferences", "notifications", "push_subscriptions", "recordings", "transcripts");
    }

    @Test
    void shouldNotMissWhatWasNotRecorded() {
        called("+1 415 555 0185");
        Neighbour.BRIDGE.answer(404, "{}");

        assertThat(export())
                .extracting(line -> line.getString("kind"))
                .contains("transcript")
                .doesNotContain("recording");
        assertThat(data(export(), "end").getJsonArray("missing")).isEmpty();
    }

    @Test
    void shouldGiveOutWhatBecameOfATextMessage() throws SQLException {
        CallRef call = called("+1 415 555 0185");
        try (Connection database = TestDatabase.asSuperuser();
                PreparedStatement insert = database.prepareStatement("""
                        insert into tasks.fallback_messages
                            (id, call_session_id, call_task_id, user_id, status, message_sid, ended_at)
                        values (?, ?, ?, ?, 'sent', 'SMme', now())""")) {
            insert.setObject(1, UUID.randomUUID());
            insert.setObject(2, call.sessionId());
            insert.setObject(3, call.taskId());
            insert.setObject(4, user.id());
            insert.executeUpdate();
        }

        JsonObject message = data(export(), "text_message");

        assertThat(message.getString("status")).isEqualTo("sent");
        assertThat(message.getString("message_sid")).isEqualTo("SMme");
        assertThat(message.getString("call_task_id")).isEqualTo(call.taskId().toString());
        assertThat(exportOf(People.somebody()))
                .extracting(line -> line.getString("kind"))
                .doesNotContain("text_message");
    }

    @RepeatedTest(5)
    void shouldNeverForgetACallThatIsAboutToBegin() {
        UUID task = Operator.readyTask(Operator.as(user), Operator.instruction("+1 415 555 0188"));
        Neighbour.GATEWAY.answer(201, "{\"call_sid\":\"CAme%s\",\"status\":\"queued\"}".formatted(task));

        List<Integer> answers =
                AtOnce.all(Stream.of(() -> Operator.as(user).delete("/api/me").statusCode(), () -> Operator.as(user)
                        .post("/api/call-tasks/" + task + "/start-call")
                        .statusCode()));

        assertThat(answers).isIn(List.of(204, 404), List.of(409, 200));
        assertThat(tablesWith(user).contains("call_sessions")).isEqualTo(answers.getFirst() == 409);
    }

    @Test
    void shouldEraseTheUserAndNobodyElseAndTellTheOthers() {
        TestUser another = People.somebody();
        Operator.readyTask(Operator.as(another), Operator.instruction("+1 415 555 0187"));
        contact("+1 415 555 0185");
        CallRef call = called("+1 415 555 0185");

        Operator.as(user).delete("/api/me").then().statusCode(409).body("code", is("conflict"));
        assertThat(tablesWith(user)).contains("call_sessions", "call_tasks", "contacts");
        TestEvents.publish(
                new CallCompleted(call, "CAme", CallOutcome.COMPLETED, null, AnsweredBy.HUMAN, 10, Instant.now()));
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> Operator.as(user).delete("/api/me").then().statusCode(204));
        Operator.as(user).delete("/api/me").then().statusCode(204);

        assertThat(tablesWith(user)).containsExactlyInAnyOrder("audit_log", "audit_heads");
        assertThat(tablesWith(another)).contains("call_tasks");
        Operator.as(user).get("/api/call-tasks").then().body("call_tasks", empty());
        Operator.as(user).get("/api/audit-log?limit=1").then().body("entries.action", contains("data_erased"));
        Operator.as(user).get("/api/audit-log/verification").then().body("intact", is(true));
        TestEvents.await(Topics.USER_ERASED, UserErased.class, event -> event.data()
                .userId()
                .equals(user.id()));
        Operator.as(user)
                .get("/api/audit-log")
                .then()
                .body("entries.findAll { it.action == 'data_erased' }.size()", is(2));
    }

    private static String ofNotifications(Map<String, String> asked, String page) {
        return switch (asked.get("path")) {
            case "/api/notification-preferences" -> PREFERENCES;
            case "/api/push-subscriptions" -> BROWSERS;
            default -> page;
        };
    }

    private void contact(String number) {
        Operator.as(user)
                .body(Map.of("name", "Kim", "phone_number", number))
                .post("/api/contacts")
                .then()
                .statusCode(201);
    }

    private CallRef called(String number) {
        UUID task = Operator.readyTask(Operator.as(user), Operator.instruction(number));
        Neighbour.GATEWAY.answer(201, "{\"call_sid\":\"CAme\",\"status\":\"queued\"}");
        String session = Operator.as(user)
                .post("/api/call-tasks/" + task + "/start-call")
                .then()
                .statusCode(200)
                .extract()
                .path("call_session.id");
        return new CallRef(UUID.fromString(session), task, user.id());
    }

    private List<JsonObject> export() {
        return exportOf(user);
    }

    private static List<JsonObject> exportOf(TestUser whose) {
        String lines = Operator.as(whose)
                .get("/api/me/export")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return lines.lines().map(JsonObject::new).toList();
    }

    private static JsonObject data(List<JsonObject> records, String kind) {
        return records.stream()
                .filter(line -> line.getString("kind").equals(kind))
                .findFirst()
                .orElseThrow()
                .getJsonObject("data");
    }

    private static Set<String> tablesWith(TestUser whose) {
        return UserTables.with(whose.id(), "tasks");
    }
}
