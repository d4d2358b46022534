package dev.preop.task.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import dev.preop.contracts.CallCompleted;
import dev.preop.contracts.CallOutcome;
import dev.preop.contracts.Topics;
import dev.preop.kit.testing.InfraResource;
import dev.preop.kit.testing.TestEvents;
import dev.preop.kit.testing.TestUser;
import dev.preop.task.testing.MovableClock;
import dev.preop.task.testing.Neighbour;
import dev.preop.task.testing.Neighbours;
import dev.preop.task.testing.Operator;
import dev.preop.task.testing.People;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfraResource.class)
@QuarkusTestResource(Neighbours.class)
class LostCallsTest {

    @AfterEach
    void now() {
        MovableClock.reset();
    }

    @Test
    void shouldGiveUpWhatNobodyReportsOnAndNothingElse() {
        MovableClock.set(Instant.parse("2027-03-08T20:00:00Z"));
        TestUser user = People.somebody();
        UUID unknown = Operator.readyTask(Operator.as(user), Operator.instruction("+1 415 555 0170"));
        Neighbour.GATEWAY.hangUp();
        start(user, unknown, 502);
        UUID placed = Operator.readyTask(Operator.as(user), Operator.instruction("+1 415 555 0171"));
        Neighbour.GATEWAY.answer(201, "{\"call_sid\":\"CAlost\",\"status\":\"queued\"}");
        start(user, placed, 200);

        MovableClock.advance(Duration.ofMinutes(6));
        awaitFailure(user, unknown, LostCalls.NEVER_PLACED);
        assertThat(session(user, placed).getString("call_sessions[0].status")).isEqualTo("initiated");
        Operator.as(user).get("/api/call-tasks/" + unknown).then().body("call_task.status", is("failed"));
        CallCompleted told = TestEvents.await(
                        Topics.CALL_COMPLETED,
                        CallCompleted.class,
                        event -> event.data().call().taskId().equals(unknown))
                .data();
        assertThat(told.outcome()).isEqualTo(CallOutcome.FAILED);
        assertThat(told.failureReason()).isEqualTo(LostCalls.NEVER_PLACED);

        MovableClock.advance(Duration.ofMinutes(30));
        awaitFailure(user, placed, LostCalls.LOST);
    }

    private static void start(TestUser user, UUID task, int status) {
        Operator.as(user).post("/api/call-tasks/" + task + "/start-call").then().statusCode(status);
    }

    private static void awaitFailure(TestUser user, UUID task, String reason) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(
                        session(user, task).getString("call_sessions[0].failure_reason"))
                .isEqualTo(reason));
    }

    private static JsonPath session(TestUser user, UUID task) {
        return Operator.as(user).get("/api/call-sessions?call_task_id=" + task).jsonPath();
    }
}
