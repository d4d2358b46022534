package dev.preop.task.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.preop.kit.testing.InfraResource;
import dev.preop.kit.testing.TestDatabase;
import dev.preop.kit.testing.TestUser;
import dev.preop.task.testing.Neighbour;
import dev.preop.task.testing.Neighbours;
import dev.preop.task.testing.Operator;
import dev.preop.task.testing.Plans;
import dev.preop.task.user.User;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(InfraResource.class)
@QuarkusTestResource(Neighbours.class)
class AuditLogTest {

    @Inject
    AuditLog log;

    private final TestUser user =
            new TestUser(UUID.randomUUID(), "someone@preop.test", "Some One", List.of("operator"));

    @Test
    void shouldChainWhatManyDoAtTheSameTime() {
        List<CompletableFuture<Void>> all =
                IntStream.range(0, 40).mapToObj(i -> added()).toList();
        all.forEach(CompletableFuture::join);

        verification().body("intact", is(true)).body("entries", is(40)).body("broken_at", nullValue());
    }

    @Test
    void shouldShowEntriesNewestFirstPageByPage() {
        IntStream.range(0, 3).forEach(i -> added().join());

        Operator.as(user)
                .get("/api/audit-log?limit=2")
                .then()
                .statusCode(200)
                .body("entries.seq", contains(3, 2))
                .body("entries[0].action", is("transcript_read"))
                .body("entries[0].entity", is("call_session"))
                .body("entries[0].actor", is(user.id().toString()))
                .body("next_cursor", is(2));
        Operator.as(user)
                .get("/api/audit-log?limit=2&cursor=2")
                .then()
                .body("entries.seq", contains(1))
                .body("next_cursor", nullValue());
    }

    @Test
    void shouldTellWhatTheUserDid() {
        Neighbour.OLLAMA.answer(request -> Plans.said(Plans.dentist().encode()));
        String task = Operator.as(user)
                .body(Map.of("raw_instruction", Operator.INSTRUCTION))
                .post("/api/call-tasks")
                .then()
                .statusCode(201)
                .extract()
                .path("call_task.id");
        Operator.as(user).body(Map.of("priority", "high")).patch("/api/call-tasks/" + task);
        Neighbour.GATEWAY.answer(201, "{\"call_sid\":\"CA0901\",\"status\":\"queued\"}");
        String call = Operator.as(user)
                .post("/api/call-tasks/" + task + "/start-call")
                .then()
                .statusCode(200)
                .extract()
                .path("call_session.id");
        Operator.as(user).get("/api/call-sessions/" + call).then().statusCode(200);
        Operator.as(user).get("/api/call-sessions/" + call + "/recording");
        Operator.as(user)
                .body(Map.of("command", "hang_up"))
                .post("/api/call-sessions/" + call + "/commands")
                .then()
                .statusCode(202);

        Operator.as(user)
                .get("/api/audit-log")
                .then()
                .body(
                        "entries.action",
                        contains(
                                "call_commanded",
                                "recording_read",
                                "transcript_read",
                                "call_started",
                                "task_changed",
                                "task_created"))
                .body("entries.entity_id", contains(call, call, call, call, task, task))
                .body("entries[0].detail.command", is("hang_up"));
        verification().body("intact", is(true));
    }

    @Test
    void shouldShowNobodyElsesEntries() {
        added().join();
        TestUser other = new TestUser(UUID.randomUUID(), "other@preop.test", "An Other", List.of("operator"));

        Operator.as(other).get("/api/audit-log").then().statusCode(200).body("entries", empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "update tasks.audit_log set action = 'x' where seq = 2 and user_id = '{user}'; 2",
                "update tasks.audit_log set at = at + interval '1 second' where seq = 3 and user_id = '{user}'; 3",
                "update tasks.audit_log set hash = sha256(hash) where seq = 1 and user_id = '{user}'; 1",
                "delete from tasks.audit_log where seq = 2 and user_id = '{user}'; 2",
                "delete from tasks.audit_log where seq = 4 and user_id = '{user}'; 4",
                "delete from tasks.audit_log where user_id = '{user}'; 1",
                "update tasks.audit_log set seq = case seq when 2 then -3 else -2 end where seq in (2, 3) and user_id = '{user}'"
                        + " | update tasks.audit_log set seq = -seq where seq < 0 and user_id = '{user}'; 2",
                "insert into tasks.audit_log select user_id, 5, gen_random_uuid(), at, actor, action, entity, entity_id, detail,"
                        + " previous_hash, hash from tasks.audit_log where seq = 4 and user_id = '{user}'; 5",
                "delete from tasks.audit_heads where user_id = '{user}'; 5"
            })
    void shouldShowThatSomethingWasTamperedWith(String statements, int brokenAt) throws SQLException {
        IntStream.range(0, 4).forEach(i -> added().join());
        verification().body("intact", is(true));

        tamper(statements.replace("{user}", user.id().toString()));

        verification().body("intact", is(false)).body("broken_at", is(brokenAt));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update tasks.audit_log set action = 'x'",
                "delete from tasks.audit_log",
                "truncate tasks.audit_log"
            })
    void shouldOnlyBeAddedTo(String statement) throws SQLException {
        added().join();
        try (Connection service = TestDatabase.as("task_service");
                Connection superuser = TestDatabase.asSuperuser()) {
            assertThatThrownBy(() -> execute(service, statement)).hasMessageContaining("permission denied");
            assertThatThrownBy(() -> execute(superuser, statement)).hasMessageContaining("append-only");
        }
        verification().body("intact", is(true));
    }

    private CompletableFuture<Void> added() {
        User acting = new User(user.claims(), user.bearer(), Instant.MAX);
        return log.add(acting, AuditAction.TRANSCRIPT_READ, UUID.randomUUID()).subscribeAsCompletionStage();
    }

    private ValidatableResponse verification() {
        return Operator.as(user).get("/api/audit-log/verification").then().statusCode(200);
    }

    /** As one who owns the machine could. */
    private static void tamper(String statements) throws SQLException {
        try (Connection superuser = TestDatabase.asSuperuser()) {
            execute(superuser, "set session_replication_role = replica");
            for (String statement : statements.split("\\|", -1)) {
                assertThat(execute(superuser, statement)).isPositive();
            }
        }
    }

    private static int execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }
}
