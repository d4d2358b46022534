package dev.preop.task.suppression;

import static dev.preop.task.testing.Operator.operator;
import static dev.preop.task.testing.Operator.ref;
import static dev.preop.task.testing.Operator.startCall;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import dev.preop.contracts.CallRef;
import dev.preop.contracts.CalleeOptedOut;
import dev.preop.kit.testing.InfraResource;
import dev.preop.kit.testing.TestEvents;
import dev.preop.kit.testing.TestUsers;
import dev.preop.task.testing.Neighbour;
import dev.preop.task.testing.Neighbours;
import dev.preop.task.testing.Operator;
import dev.preop.task.testing.Plans;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfraResource.class)
@QuarkusTestResource(Neighbours.class)
class SuppressionTest {

    private static final String NUMBER = "+1 415 555 0177";

    @Test
    void shouldNeverCallAgainWhoAskedForIt() {
        CallRef call = ref(startCall(taskFor(operator(), NUMBER), "CA0401"));

        TestEvents.publish(new CalleeOptedOut(call, Instant.EPOCH));
        TestEvents.publish(new CalleeOptedOut(call, Instant.EPOCH));
        awaitRefusal(NUMBER);
        int dialled = Neighbour.GATEWAY.requests().size();
        UUID byAnother = taskFor(Operator.as(TestUsers.other()), NUMBER);
        Operator.as(TestUsers.other())
                .post("/api/call-tasks/" + byAnother + "/start-call")
                .then()
                .statusCode(403);

        assertThat(Neighbour.GATEWAY.requests()).hasSize(dialled);
    }

    @Test
    void shouldTakeNoNumberFromACallThatIsNotKnown() {
        CallRef call = ref(startCall(taskFor(operator(), "+1 415 555 0178"), "CA0402"));

        TestEvents.publish(new CalleeOptedOut(
                new CallRef(call.sessionId(), call.taskId(), TestUsers.other().id()), Instant.EPOCH));
        TestEvents.publish(
                new CalleeOptedOut(ref(startCall(taskFor(operator(), "+1 415 555 0179"), "CA0403")), Instant.EPOCH));
        awaitRefusal("+1 415 555 0179");

        startCall(taskFor(operator(), "+1 415 555 0178"), "CA0404");
    }

    private static void awaitRefusal(String number) {
        Awaitility.await().untilAsserted(() -> {
            UUID again = taskFor(operator(), number);
            operator()
                    .post("/api/call-tasks/" + again + "/start-call")
                    .then()
                    .statusCode(403)
                    .body("code", is("number_suppressed"));
            operator().get("/api/call-tasks/" + again).then().body("call_task.status", is("ready_to_call"));
        });
    }

    private static UUID taskFor(RequestSpecification user, String number) {
        Neighbour.OLLAMA.answer(request -> Plans.said(Plans.dentist().encode()));
        return UUID.fromString(
                user.body(Map.of("raw_instruction", "Call the dentist at " + number + " and book a cleaning"))
                        .post("/api/call-tasks")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("call_task.id"));
    }
}
