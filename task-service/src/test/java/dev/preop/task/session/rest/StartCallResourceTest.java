package dev.preop.task.session.rest;

import static dev.preop.task.testing.Operator.INSTRUCTION;
import static dev.preop.task.testing.Operator.operator;
import static dev.preop.task.testing.Operator.readyTask;
import static dev.preop.task.testing.Operator.startCall;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import dev.preop.contracts.CallCompleted;
import dev.preop.contracts.CallOutcome;
import dev.preop.contracts.CallRequested;
import dev.preop.contracts.Topics;
import dev.preop.kit.auth.ServiceTokens;
import dev.preop.kit.crypto.Aad;
import dev.preop.kit.crypto.PiiCipher;
import dev.preop.kit.testing.InfraResource;
import dev.preop.kit.testing.TestEvents;
import dev.preop.kit.testing.TestUsers;
import dev.preop.task.testing.Neighbour;
import dev.preop.task.testing.Neighbours;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfraResource.class)
@QuarkusTestResource(Neighbours.class)
class StartCallResourceTest {

    @Inject
    PiiCipher cipher;

    @Inject
    ServiceTokens tokens;

    @BeforeEach
    void forget() {
        Neighbour.GATEWAY.forget();
    }

    @Test
    void shouldOrderTheCallOnceAndTellTheOthers() {
        UUID task = readyTask();
        Neighbour.GATEWAY.answer(201, "{\"call_sid\":\"CA0001\",\"status\":\"queued\"}");

        String session = operator()
                .post("/api/call-tasks/" + task + "/start-call")
                .then()
                .statusCode(200)
                .body("success", is(true))
                .body("call_session.status", is("initiated"))
                .body("call_session.dialling", is("placed"))
                .body("call_session.provider_call_sid", is("CA0001"))
                .body("call_session.phone_number_called", is("+14155551234"))
                .extract()
                .path("call_session.id");

        assertThat(Neighbour.GATEWAY.requests()).hasSize(1);
        Map<String, String> asked = Neighbour.GATEWAY.requests().getFirst();
        assertThat(asked).containsEntry("method", "POST").containsEntry("path", "/internal/calls");
        assertThat(tokens.verifyBearer(asked.get("authorization"), "call-gateway")
                        .name())
                .isEqualTo("task-service");
        assertThat(new JsonObject(asked.get("body")).getMap())
                .isEqualTo(Map.of(
                        "session_id",
                        session,
                        "task_id",
                        task.toString(),
                        "user_id",
                        TestUsers.operator().id().toString(),
                        "to",
                        "+14155551234",
                        "time_limit_seconds",
                        600,
                        "ring_timeout_seconds",
                        30));
        operator().get("/api/call-tasks/" + task).then().body("call_task.status", is("in_progress"));

        var requested = TestEvents.await(
                Topics.CALL_REQUESTED, CallRequested.class, event -> event.key().equals(session));
        CallRequested order = requested.data();
        assertThat(order.calleeMask()).isEqualTo("+1415•••1234");
        assertThat(open(order, "callee_number", order.calleeNumber().value())).isEqualTo("+14155551234");
        assertThat(open(order, "instruction", order.instruction().value())).isEqualTo(INSTRUCTION);
        assertThat(open(order, "owner_name", order.settings().ownerName().value()))
                .isEqualTo("Alex Morgan");
        assertThat(order.settings().timeLimitSeconds()).isEqualTo(600);
        assertThat(order.settings().transferTo()).isNull();
        assertThat(order.envelope().ceiling().amount()).isEqualByComparingTo("100");
        assertThat(asked.get("traceparent")).isNotEmpty();
        assertThat(requested.traceParent().substring(3, 35))
                .isEqualTo(asked.get("traceparent").substring(3, 35));
    }

    @Test
    void shouldDialOnceHoweverOftenAndFastItIsAsked() {
        UUID task = readyTask();
        Neighbour.GATEWAY.answer(201, "{\"call_sid\":\"CA0002\",\"status\":\"queued\"}");

        List<Integer> statuses = Stream.generate(() -> CompletableFuture.supplyAsync(() -> operator()
                        .post("/api/call-tasks/" + task + "/start-call")
                        .statusCode()))
                .limit(4)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();

        assertThat(statuses).containsExactly(200, 409, 409, 409);
        assertThat(Neighbour.GATEWAY.requests()).hasSize(1);
        operator()
                .post("/api/call-tasks/" + task + "/start-call")
                .then()
                .statusCode(409)
                .body("code", is("already_calling"));
    }

    @Test
    void shouldEndTheCallWhenItIsRefusedAndLetTheUserTryAgain() {
        UUID task = readyTask();
        Neighbour.GATEWAY.answer(503, "{\"code\":\"number_refused\",\"detail\":\"Twilio will not call this number.\"}");

        operator()
                .post("/api/call-tasks/" + task + "/start-call")
                .then()
                .statusCode(503)
                .body("code", is("number_refused"))
                .body("detail", is("Twilio will not call this number."));

        var completed = TestEvents.await(
                Topics.CALL_COMPLETED,
                CallCompleted.class,
                event -> event.data().call().taskId().equals(task));
        assertThat(completed.data().outcome()).isEqualTo(CallOutcome.FAILED);
        assertThat(completed.data().failureReason()).isEqualTo("number_refused");
        operator()
                .get("/api/call-sessions?call_task_id=" + task)
                .then()
                .body("call_sessions[0].status", is("failed"))
                .body("call_sessions[0].failure_reason", is("number_refused"));
        operator().get("/api/call-tasks/" + task).then().body("call_task.status", is("failed"));

        operator()
                .body("{\"status\":\"ready_to_call\"}")
                .patch("/api/call-tasks/" + task)
                .then()
                .statusCode(200);
        UUID second = startCall(task, "CA0003");
        operator().get("/api/call-sessions/" + second).then().body("call_session.retry_count", is(1));
        operator()
                .get("/api/call-sessions?call_task_id=" + task)
                .then()
                .body("call_sessions.size()", is(2))
                .body("call_sessions[0].id", is(second.toString()));
    }

    @Test
    void shouldNotDialAgainWhenTheOutcomeIsUnknown() {
        UUID task = readyTask();
        Neighbour.GATEWAY.hangUp();

        operator()
                .post("/api/call-tasks/" + task + "/start-call")
                .then()
                .statusCode(502)
                .body("code", is("call_outcome_unknown"));

        assertThat(Neighbour.GATEWAY.requests()).hasSize(1);
        operator()
                .get("/api/call-sessions?call_task_id=" + task)
                .then()
                .body("call_sessions[0].status", is("initiated"))
                .body("call_sessions[0].dialling", is("unknown"));
        operator()
                .post("/api/call-tasks/" + task + "/start-call")
                .then()
                .statusCode(409)
                .body("code", is("already_calling"));
        operator().delete("/api/call-tasks/" + task).then().statusCode(400);
    }

    private String open(CallRequested order, String field, String sealed) {
        return cipher.open(sealed, Aad.event(Topics.CALL_REQUESTED, order.key(), field));
    }
}
