package dev.preop.task.task.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import dev.preop.kit.testing.InfraResource;
import dev.preop.kit.testing.TestDatabase;
import dev.preop.kit.testing.TestUser;
import dev.preop.task.testing.AtOnce;
import dev.preop.task.testing.MovableLimits;
import dev.preop.task.testing.Neighbour;
import dev.preop.task.testing.Neighbours;
import dev.preop.task.testing.Operator;
import dev.preop.task.testing.People;
import dev.preop.task.testing.Plans;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfraResource.class)
@QuarkusTestResource(Neighbours.class)
class OpenTaskLimitTest {

    private static final int MOST = 3;

    private final TestUser user = People.somebody();

    @BeforeEach
    void limit() {
        MovableLimits.setOpenTasks(MOST);
        Neighbour.OLLAMA.answer(request -> Plans.said(Plans.dentist().encode()));
    }

    @AfterEach
    void lift() {
        MovableLimits.lift();
    }

    @Test
    void shouldNeverHaveOneTooManyHoweverManyAreMadeAtOnce() {
        assertThat(AtOnce.times(8, () -> create(Map.of()).statusCode()))
                .filteredOn(status -> status == 201)
                .hasSize(MOST);

        Operator.as(user).get("/api/call-tasks").then().body("call_tasks", hasSize(MOST));
    }

    @Test
    void shouldSayWhyAndTakeOneMoreOnceThereIsRoom() {
        String first = create(Map.of()).then().statusCode(201).extract().path("call_task.id");
        String key = UUID.randomUUID().toString();
        String second = create(Map.of("Idempotency-Key", key)).path("call_task.id");
        create(Map.of()).then().statusCode(201);
        Neighbour.OLLAMA.forget();

        create(Map.of())
                .then()
                .statusCode(429)
                .body("code", is("too_many_tasks"))
                .header("Retry-After", notNullValue());
        assertThat(Neighbour.OLLAMA.requests())
                .as("nobody is asked to plan what may not be")
                .isEmpty();
        create(Map.of("Idempotency-Key", key)).then().statusCode(201).body("call_task.id", is(second));
        Operator.as(People.somebody())
                .body(Map.of("raw_instruction", Operator.INSTRUCTION))
                .post("/api/call-tasks")
                .then()
                .statusCode(201);

        Operator.as(user).delete("/api/call-tasks/" + first).then().statusCode(204);
        create(Map.of()).then().statusCode(201);
    }

    @Test
    void shouldCountATaskThatIsTakenUpAgain() throws SQLException {
        UUID failed = UUID.fromString(create(Map.of()).path("call_task.id"));
        fail(failed);
        for (int i = 0; i < MOST; i++) {
            create(Map.of()).then().statusCode(201);
        }

        again(failed).then().statusCode(429).body("code", is("too_many_tasks"));
        Operator.as(user).get("/api/call-tasks/" + failed).then().body("call_task.status", is("failed"));

        String open =
                Operator.as(user).get("/api/call-tasks?status=ready_to_call").path("call_tasks[0].id");
        Operator.as(user).delete("/api/call-tasks/" + open).then().statusCode(204);
        again(failed).then().statusCode(200);
    }

    private Response again(UUID task) {
        return Operator.as(user).body(Map.of("status", "ready_to_call")).patch("/api/call-tasks/" + task);
    }

    private static void fail(UUID task) throws SQLException {
        try (var database = TestDatabase.asSuperuser();
                var update = database.prepareStatement("update tasks.call_tasks set status = 'failed' where id = ?")) {
            update.setObject(1, task);
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }

    private Response create(Map<String, String> headers) {
        return Operator.as(user)
                .headers(headers)
                .body(Map.of("raw_instruction", Operator.INSTRUCTION))
                .post("/api/call-tasks");
    }
}
