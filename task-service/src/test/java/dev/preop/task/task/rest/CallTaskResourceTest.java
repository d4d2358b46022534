package dev.preop.task.task.rest;

import static dev.preop.task.testing.Operator.INSTRUCTION;
import static dev.preop.task.testing.Operator.operator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.preop.contracts.TaskPlanned;
import dev.preop.contracts.TaskStatus;
import dev.preop.contracts.Topics;
import dev.preop.kit.testing.InfraResource;
import dev.preop.kit.testing.TestDatabase;
import dev.preop.kit.testing.TestEvents;
import dev.preop.kit.testing.TestUsers;
import dev.preop.task.testing.Neighbour;
import dev.preop.task.testing.Neighbours;
import dev.preop.task.testing.Operator;
import dev.preop.task.testing.Plans;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.core.json.JsonObject;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfraResource.class)
@QuarkusTestResource(Neighbours.class)
class CallTaskResourceTest {

    @BeforeEach
    void modelPlansTheDentist() {
        Neighbour.OLLAMA.answer(request -> Plans.said(Plans.dentist().encode()));
        Neighbour.OLLAMA.forget();
    }

    @Test
    void shouldPlanATaskAndTellTheOthers() {
        String id = operator()
                .body(Map.of(
                        "raw_instruction", INSTRUCTION, "priority", "high", "scheduled_for", "2026-12-01T10:00:00Z"))
                .post("/api/call-tasks")
                .then()
                .statusCode(201)
                .body("success", is(true))
                .body("requires_clarification", is(false))
                .body("call_task.status", is("ready_to_call"))
                .body("call_task.title", is("Book dental cleaning appointment"))
                .body("call_task.priority", is("high"))
                .body("call_task.raw_instruction", is(INSTRUCTION))
                .body("call_task.target_phone_number", is("+14155551234"))
                .body("call_task.scheduled_for", is("2026-12-01T10:00:00Z"))
                .body("call_task.authority.ceiling.amount", equalTo(100))
                .body("call_task.authority.commitments", containsInAnyOrder("book", "inquire"))
                .body("call_task.authority.may_disclose", contains("name"))
                .body("call_task.risk.level", is("low"))
                .body("ai_plan.questionsToAsk", contains("What times are free?"))
                .body("ai_plan.hardConstraints.max_price", equalTo(100))
                .body("ai_plan.softPreferences.preferred_day", is("next week"))
                .extract()
                .path("call_task.id");

        var planned = TestEvents.await(
                Topics.TASK_PLANNED, TaskPlanned.class, event -> event.key().equals(id));
        assertThat(planned.data().status()).isEqualTo(TaskStatus.READY_TO_CALL);
        assertThat(planned.data().version()).isEqualTo(1);
        assertThat(planned.data().envelope().ceiling().amount()).isEqualByComparingTo("100");
        assertThat(planned.source()).isEqualTo("/task-service");
        assertThat(planned.traceParent()).isNotNull();
    }

    @Test
    void shouldKeepTheNumberFromTheModelAndTheDatabase() throws SQLException {
        String id = create(Map.of("raw_instruction", INSTRUCTION));

        JsonObject asked = new JsonObject(Neighbour.OLLAMA.requests().getFirst().get("body"));
        String user = asked.getJsonArray("messages").getJsonObject(1).getString("content");
        assertThat(user)
                .contains("INSTRUCTION: Call my dentist at [phone number] and book")
                .doesNotContain("1234");
        assertThat(user).contains("TODAY: ").contains("TIMEZONE: America/Los_Angeles");
        assertThat(asked.getString("model")).isEqualTo("qwen3:8b");
        assertThat(asked.getJsonObject("format").getJsonObject("properties").fieldNames())
                .contains("title", "goal", "steps", "missingInfo", "hardConstraints", "commitments");
        try (var connection = TestDatabase.asSuperuser();
                var rows = connection
                        .createStatement()
                        .executeQuery("select t::text from tasks.call_tasks t where id = '" + id + "'")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1))
                    .doesNotContain("5551234")
                    .doesNotContain("555-1234")
                    .contains("v1|");
        }
    }

    @Test
    void shouldWaitForTheUserUntilNothingIsMissing() {
        Neighbour.OLLAMA.answer(request -> Plans.said(
                Plans.dentist("preferred date", "phone number of the dentist").encode()));
        String id = operator()
                .body(Map.of("raw_instruction", "Book a cleaning at my dentist"))
                .post("/api/call-tasks")
                .then()
                .statusCode(201)
                .body("call_task.status", is("waiting_for_user"))
                .body("requires_clarification", is(true))
                .body("ai_plan.missingInfo", contains("preferred date", "phone number to call"))
                .extract()
                .path("call_task.id");
        Neighbour.OLLAMA.forget();
        Neighbour.OLLAMA.answer(request -> Plans.said(Plans.dentist().encode()));

        operator()
                .body(Map.of(
                        "target_phone_number",
                        "(415) 555-0100",
                        "user_clarifications",
                        Map.of("preferred_date", "2026-12-05", "max", "no more than $80")))
                .patch("/api/call-tasks/" + id)
                .then()
                .statusCode(200)
                .body("call_task.status", is("ready_to_call"))
                .body("call_task.version", is(2))
                .body("call_task.target_phone_number", is("+14155550100"))
                .body("call_task.user_clarifications.preferred_date", is("2026-12-05"))
                .body("call_task.authority.ceiling.amount", equalTo(80));

        assertThat(Neighbour.OLLAMA.requests().getFirst().get("body"))
                .contains("ANSWERS: ")
                .contains("2026-12-05");
        TestEvents.await(
                Topics.TASK_PLANNED,
                TaskPlanned.class,
                event -> event.key().equals(id) && event.data().version() == 2);
    }

    @Test
    void shouldCallWhatIsRiskyOnlyWhenTheUserSaysYes() {
        Neighbour.OLLAMA.answer(request -> Plans.said(Plans.dentist().encode()));
        String question = "Yes to go on: It commits to something that is hard to undo.";
        String id = operator()
                .body(Map.of("raw_instruction", "Call 415-555-0100 and sign the lease"))
                .post("/api/call-tasks")
                .then()
                .statusCode(201)
                .body("call_task.status", is("waiting_for_user"))
                .body("call_task.risk.level", is("medium"))
                .body("ai_plan.missingInfo", contains(question))
                .extract()
                .path("call_task.id");

        operator()
                .body(Map.of("status", "ready_to_call"))
                .patch("/api/call-tasks/" + id)
                .then()
                .statusCode(400)
                .body("code", is("validation_failed"))
                .body("errors[0].field", is("user_clarifications"))
                .body("errors[0].message", is(question));
        answer(id, question, "no").body("call_task.status", is("waiting_for_user"));
        operator()
                .body(Map.of("status", "ready_to_call"))
                .patch("/api/call-tasks/" + id)
                .then()
                .statusCode(400);
        answer(id, question, "yes")
                .body("call_task.status", is("ready_to_call"))
                .body("ai_plan.missingInfo", empty());
    }

    @Test
    void shouldLookUpWhomANewInstructionNames() {
        String molar = contact("Dr. Petra Molarczyk", "+1 415 555 0171");
        String id = create(Map.of("raw_instruction", "Book a cleaning at 415-555-0100"));

        change(id, "raw_instruction", "Book a cleaning with Dr. Petra Molarczyk")
                .body("call_task.target_phone_number", is("+14155550171"))
                .body("call_task.contact_id", is(molar));
        change(id, "raw_instruction", "Book a cleaning and ask what it costs")
                .body("call_task.target_phone_number", is("+14155550171"))
                .body("call_task.contact_id", is(molar));
        change(id, "target_phone_number", "415-555-0172")
                .body("call_task.target_phone_number", is("+14155550172"))
                .body("call_task.contact_id", nullValue());
    }

    private static String contact(String name, String number) {
        return operator()
                .body(Map.of("name", name, "phone_number", number))
                .post("/api/contacts")
                .then()
                .statusCode(201)
                .extract()
                .path("contact.id");
    }

    private static ValidatableResponse change(String task, String field, String value) {
        return operator()
                .body(Map.of(field, value))
                .patch("/api/call-tasks/" + task)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse answer(String task, String question, String answer) {
        return operator()
                .body(Map.of("user_clarifications", Map.of(question, answer)))
                .patch("/api/call-tasks/" + task)
                .then()
                .statusCode(200);
    }

    @Test
    void shouldTakeAnAnswerThatIsTheNumber() {
        String id = create(Map.of("raw_instruction", "Book a cleaning at my dentist"));

        operator()
                .body(Map.of("user_clarifications", Map.of("phone number to call", "it is 415-555-0100")))
                .patch("/api/call-tasks/" + id)
                .then()
                .statusCode(200)
                .body("call_task.status", is("ready_to_call"))
                .body("call_task.target_phone_number", is("+14155550100"));

        assertThat(Neighbour.OLLAMA.requests().getLast().get("body")).doesNotContain("0100");
    }

    @Test
    void shouldListFilterAndPage() {
        String first = create(Map.of("raw_instruction", INSTRUCTION, "priority", "urgent"));
        String second = create(Map.of("raw_instruction", INSTRUCTION, "priority", "urgent"));

        String cursor = operator()
                .get("/api/call-tasks?status=ready_to_call&priority=urgent&q=DENTAL&limit=1")
                .then()
                .statusCode(200)
                .body("call_tasks.id", contains(second))
                .extract()
                .path("next_cursor");

        operator()
                .get("/api/call-tasks?priority=urgent&limit=1&cursor=" + cursor)
                .then()
                .statusCode(200)
                .body("call_tasks.id", contains(first));
        operator().get("/api/call-tasks?q=100%25").then().statusCode(200).body("call_tasks.size()", is(0));
        operator().get("/api/call-tasks?status=nonsense").then().statusCode(400).body("code", is("validation_failed"));
        operator().get("/api/call-tasks?limit=1000").then().statusCode(400);
    }

    @Test
    void shouldHideTasksOfOthers() {
        String id = create(Map.of("raw_instruction", INSTRUCTION));
        var other = TestUsers.other();

        Operator.as(other).get("/api/call-tasks/" + id).then().statusCode(404).body("code", is("not_found"));
        Operator.as(other)
                .body("{\"priority\":\"low\"}")
                .patch("/api/call-tasks/" + id)
                .then()
                .statusCode(404);
        Operator.as(other).delete("/api/call-tasks/" + id).then().statusCode(404);
        Operator.as(other).post("/api/call-tasks/" + id + "/start-call").then().statusCode(404);
        Operator.as(other).get("/api/call-tasks").then().statusCode(200).body("call_tasks.id", not(hasItem(id)));
        operator().get("/api/call-tasks/" + id).then().statusCode(200).body("call_task.id", is(id));
    }

    @Test
    void shouldNameWhatIsPossibleWhenATransitionIsNot() {
        String id = create(Map.of("raw_instruction", INSTRUCTION));

        operator()
                .body("{\"status\":\"completed\"}")
                .patch("/api/call-tasks/" + id)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", is("illegal_status_transition"))
                .body("detail", is("A task that is ready_to_call cannot become completed; possible: cancelled."))
                .body("trace_id", notNullValue());
        operator().delete("/api/call-tasks/" + id).then().statusCode(204);
        operator().delete("/api/call-tasks/" + id).then().statusCode(204);
        operator().get("/api/call-tasks/" + id).then().body("call_task.status", is("cancelled"));
        operator()
                .post("/api/call-tasks/" + id + "/start-call")
                .then()
                .statusCode(400)
                .body("code", is("illegal_status_transition"));
        operator()
                .body("{\"raw_instruction\":\"Call 415-555-0101\"}")
                .patch("/api/call-tasks/" + id)
                .then()
                .statusCode(400);
    }

    @Test
    void shouldRefuseAChangeMadeOnAnOldVersion() {
        String id = create(Map.of("raw_instruction", INSTRUCTION));

        operator()
                .body("{\"priority\":\"low\",\"version\":1}")
                .patch("/api/call-tasks/" + id)
                .then()
                .statusCode(200);
        operator()
                .body("{\"priority\":\"high\",\"version\":1}")
                .patch("/api/call-tasks/" + id)
                .then()
                .statusCode(409)
                .body("code", is("stale_version"));
        operator().get("/api/call-tasks/" + id).then().body("call_task.priority", is("low"));
    }

    @Test
    void shouldSayWhatIsWrongWithTheInput() {
        operator()
                .body("{}")
                .post("/api/call-tasks")
                .then()
                .statusCode(400)
                .body("errors[0].field", is("raw_instruction"));
        operator().body("{\"raw_instruction\":").post("/api/call-tasks").then().statusCode(400);
        operator()
                .body(Map.of("raw_instruction", "x".repeat(2001)))
                .post("/api/call-tasks")
                .then()
                .statusCode(400)
                .body("code", is("validation_failed"));
        operator()
                .body(Map.of("raw_instruction", INSTRUCTION, "target_phone_number", "not a number"))
                .post("/api/call-tasks")
                .then()
                .statusCode(400)
                .body("code", is("invalid_phone_number"))
                .body("errors[0].field", is("target_phone_number"));
        operator().get("/api/call-tasks/" + UUID.randomUUID()).then().statusCode(404);
        operator().get("/api/call-tasks/garbage").then().statusCode(404);
        assertThat(Neighbour.OLLAMA.requests()).isEmpty();
    }

    private static String create(Map<String, Object> body) {
        return operator()
                .body(body)
                .post("/api/call-tasks")
                .then()
                .statusCode(201)
                .extract()
                .path("call_task.id");
    }
}
