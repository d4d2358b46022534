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
import dev.preop.task.testing.Neighbour;
import dev.preop.task.testing.Neighbours;
import dev.preop.task.testing.Operator;
import dev.preop.task.testing.People;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfraResource.class)
@QuarkusTestResource(Neighbours.class)
class MeResourceTest {

    private static final String TRANSCRIPT =
            "{\"status\": \"processed\", \"segments\": [], \"summary\": \"Booked.\", \"extracted_data\": []}";
    private static final String NOTIFICATIONS = """
            {"notifications": [{"id": "0197fe00-0000-7000-8000-000000000009", "notification_type": "call_completed",
                                "message": "Done.", "is_read": false}]}\
            """;

    private final TestUser user = People.somebody();

    @BeforeEach
    void answer() {
        Neighbour.TRANSCRIPTS.answer(200, TRANSCRIPT);
        Neighbour.NOTIFICATIONS.answer(200, NOTIFICATIONS);
    }

    @Test
    void shouldGiveOutEverythingThatIsKeptOfTheUser() {
        contact("+1 415 555 0185");
        contact("+1 415 555 0186");
        CallRef call = called("+1 415 555 0185");

        List<JsonObject> records = export();

        assertThat(records)
                .extracting(line -> line.getString("kind"))
                .startsWith("settings", "contact", "contact", "call_task", "audit_entry")
                .endsWith("call_session", "transcript", "notification", "end");
        assertThat(data(records, "call_session").getString("id"))
                .isEqualTo(call.sessionId().toString());
        assertThat(data(records, "call_session").getString("phone_number")).isEqualTo("+14155550185");
        assertThat(data(records, "call_task").getString("instruction")).contains("dentist");
        assertThat(data(records, "transcript").getJsonObject("transcript").getString("summary"))
                .isEqualTo("Booked.");
        assertThat(data(records, "end").getJsonArray("missing")).isEmpty();
        assertThat(Neighbour.NOTIFICATIONS.requests().getLast().get("authorization"))
                .startsWith("Bearer ");
        Operator.as(user).get("/api/audit-log").then().body("entries.action", hasItem("data_exported"));
        assertThat(exportOf(People.somebody()))
                .extracting(line -> line.getString("kind"))
                .containsExactly("settings", "audit_entry", "notification", "end");
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
    void shouldNameWhatIsMissing() {
        called("+1 415 555 0185");
        Neighbour.TRANSCRIPTS.hangUp();
        Neighbour.NOTIFICATIONS.answer(503, "{}");

        assertThat(data(export(), "end").getJsonArray("missing")).containsExactly("notifications", "transcripts");
    }

    @Test
    void shouldEraseTheUserAndNobodyElseAndTellTheOthers() throws SQLException {
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

    /** Every table of the service that has a row of the user: also those that are added later. */
    private static List<String> tablesWith(TestUser whose) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = TestDatabase.asSuperuser();
                Statement tables = connection.createStatement();
                ResultSet owned = tables.executeQuery("select table_name from information_schema.columns"
                        + " where table_schema = 'tasks' and column_name = 'user_id'")) {
            while (owned.next()) {
                try (Statement rows = connection.createStatement();
                        ResultSet row = rows.executeQuery("select 1 from tasks." + owned.getString(1)
                                + " where user_id = '" + whose.id() + "' limit 1")) {
                    if (row.next()) {
                        found.add(owned.getString(1));
                    }
                }
            }
        }
        return found;
    }
}
