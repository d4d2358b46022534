package dev.preop.task.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import dev.preop.kit.persistence.upkeep.Upkeep;
import dev.preop.kit.testing.InfraResource;
import dev.preop.kit.testing.TestDatabase;
import dev.preop.kit.testing.TestUser;
import dev.preop.task.testing.AtOnce;
import dev.preop.task.testing.Neighbour;
import dev.preop.task.testing.Neighbours;
import dev.preop.task.testing.Operator;
import dev.preop.task.testing.People;
import dev.preop.task.testing.Plans;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfraResource.class)
@QuarkusTestResource(Neighbours.class)
class RequestKeysTest {

    private static final String KEY = "order of jo@preop.test";

    @Inject
    Upkeep upkeep;

    @BeforeEach
    void plan() {
        Neighbour.OLLAMA.answer(request -> Plans.said(Plans.dentist().encode()));
        Neighbour.OLLAMA.forget();
        Neighbour.GATEWAY.forget();
        Neighbour.GATEWAY.answer(201, "{\"call_sid\":\"CAkey\",\"status\":\"queued\"}");
    }

    @Test
    void shouldCreateOneTaskHoweverOftenItIsAskedFor() {
        TestUser user = People.somebody();
        Response first = create(user, KEY, "+1 415 555 0190");
        int asked = Neighbour.OLLAMA.requests().size();
        Response again = create(user, KEY, "+1 415 555 0190");

        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.<String>path("call_task.id")).isEqualTo(first.path("call_task.id"));
        assertThat(Neighbour.OLLAMA.requests()).hasSize(asked);
        assertThat(create(user, "another", "+1 415 555 0190").<String>path("call_task.id"))
                .isNotEqualTo(first.path("call_task.id"));
        assertThat(create(People.somebody(), KEY, "+1 415 555 0190").<String>path("call_task.id"))
                .isNotEqualTo(first.path("call_task.id"));
        assertThat(taskCount(user)).isEqualTo(2);
    }

    @Test
    void shouldForgetAKeyAfterTwoDays() throws SQLException {
        TestUser user = People.somebody();
        Response first = create(user, KEY, "+1 415 555 0190");
        grow(user, "47 hours");
        upkeep.round().await().atMost(Duration.ofSeconds(20));
        assertThat(create(user, KEY, "+1 415 555 0190").<String>path("call_task.id"))
                .isEqualTo(first.path("call_task.id"));

        grow(user, "2 hours");
        upkeep.round().await().atMost(Duration.ofSeconds(20));

        assertThat(create(user, KEY, "+1 415 555 0190").<String>path("call_task.id"))
                .isNotEqualTo(first.path("call_task.id"));
    }

    @Test
    void shouldCreateOneTaskWhenItIsAskedForTwiceAtOnce() {
        TestUser user = People.somebody();

        List<Response> answers = AtOnce.times(4, () -> create(user, KEY, "+1 415 555 0191"));

        assertThat(answers).extracting(Response::statusCode).contains(201).isSubsetOf(201, 409);
        assertThat(answers.stream()
                        .filter(answer -> answer.statusCode() == 201)
                        .map(answer -> answer.<String>path("call_task.id"))
                        .distinct())
                .hasSize(1);
        assertThat(taskCount(user)).isEqualTo(1);
    }

    @Test
    void shouldNotTakeTheKeyForAnotherRequest() {
        TestUser user = People.somebody();
        create(user, KEY, "+1 415 555 0192");

        create(user, KEY, "+1 415 555 0193").then().statusCode(409).body("code", is("conflict"));
        create(user, "x".repeat(201), "+1 415 555 0193").then().statusCode(400);
    }

    @Test
    void shouldDialOnceHoweverOftenItIsAsked() {
        TestUser user = People.somebody();
        String task = create(user, "task", "+1 415 555 0194").path("call_task.id");
        String other = create(user, "other task", "+1 415 555 0195").path("call_task.id");
        Response first = start(user, KEY, task);
        Response again = start(user, KEY, task);

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.<String>path("call_session.id")).isEqualTo(first.path("call_session.id"));
        assertThat(Neighbour.GATEWAY.requests()).hasSize(1);
        start(user, KEY, other).then().statusCode(409).body("code", is("conflict"));
        start(user, "another", task).then().statusCode(409).body("code", is("already_calling"));
    }

    @Test
    void shouldKeepOneContact() {
        TestUser user = People.somebody();

        List<Response> answers = AtOnce.times(3, () -> contact(user));

        assertThat(answers).extracting(Response::statusCode).contains(201).isSubsetOf(201, 409);
        String id = contact(user).then().statusCode(201).extract().path("contact.id");
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 201))
                .allSatisfy(
                        answer -> assertThat(answer.<String>path("contact.id")).isEqualTo(id));
    }

    @Test
    void shouldKeepNoKeyInClear() throws SQLException {
        create(People.somebody(), KEY, "+1 415 555 0196");

        try (var connection = TestDatabase.asSuperuser();
                var rows = connection
                        .createStatement()
                        .executeQuery("select string_agg(k::text, ' ') from tasks.idempotency_keys k")) {
            rows.next();
            assertThat(rows.getString(1)).isNotEmpty().doesNotContain("jo@preop.test", "dentist", "0196");
        }
    }

    /** Makes the user's keys older. */
    private static void grow(TestUser user, String by) throws SQLException {
        try (var database = TestDatabase.asSuperuser();
                var update = database.prepareStatement("update tasks.idempotency_keys"
                        + " set created_at = created_at - cast(? as interval) where user_id = ?")) {
            update.setString(1, by);
            update.setObject(2, user.id());
            update.executeUpdate();
        }
    }

    private static Response create(TestUser user, String key, String number) {
        return Operator.as(user)
                .header("Idempotency-Key", key)
                .body(Map.of("raw_instruction", Operator.instruction(number)))
                .post("/api/call-tasks");
    }

    private static Response contact(TestUser user) {
        return Operator.as(user)
                .header("Idempotency-Key", KEY)
                .body(Map.of("name", "Kim Vale", "phone_number", "+1 415 555 0198"))
                .post("/api/contacts");
    }

    private static Response start(TestUser user, String key, String task) {
        return Operator.as(user)
                .header("Idempotency-Key", key)
                .post("/api/call-tasks/" + UUID.fromString(task) + "/start-call");
    }

    private static int taskCount(TestUser user) {
        return Operator.as(user)
                .get("/api/call-tasks")
                .jsonPath()
                .getList("call_tasks")
                .size();
    }
}
