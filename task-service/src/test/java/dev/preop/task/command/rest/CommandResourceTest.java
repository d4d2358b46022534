package dev.preop.task.command.rest;

import static dev.preop.task.testing.Operator.operator;
import static dev.preop.task.testing.Operator.readyTask;
import static dev.preop.task.testing.Operator.ref;
import static dev.preop.task.testing.Operator.startCall;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import dev.preop.contracts.CallCommanded;
import dev.preop.contracts.CallCompleted;
import dev.preop.contracts.CallOutcome;
import dev.preop.contracts.CallStarted;
import dev.preop.contracts.OperatorCommand;
import dev.preop.contracts.Topics;
import dev.preop.kit.crypto.Aad;
import dev.preop.kit.crypto.PiiCipher;
import dev.preop.kit.events.CloudEvent;
import dev.preop.kit.testing.InfraResource;
import dev.preop.kit.testing.TestEvents;
import dev.preop.kit.testing.TestUsers;
import dev.preop.task.testing.Neighbours;
import dev.preop.task.testing.Operator;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(InfraResource.class)
@QuarkusTestResource(Neighbours.class)
class CommandResourceTest {

    private static final String VERIFIED = "14155550190";

    @Inject
    PiiCipher cipher;

    @Test
    void shouldTellTheOthersWhatToSaySealed() {
        UUID call = liveCall("CA0201");

        command(operator(), call, Map.of("command", "say", "text", " One moment please. ", "now", true))
                .statusCode(202)
                .body("success", is(true));

        CallCommanded told = told(call, OperatorCommand.SAY).data();
        assertThat(told.callSid()).isEqualTo("CA0201");
        assertThat(told.now()).isTrue();
        assertThat(told.text().value()).doesNotContain("moment");
        assertThat(cipher.open(told.text().value(), Aad.event(Topics.CALL_COMMANDED, call.toString(), "text")))
                .isEqualTo("One moment please.");
    }

    @Test
    void shouldPassOnKeysAndPausing() {
        UUID call = liveCall("CA0202");

        command(operator(), call, Map.of("command", "press_digits", "digits", "1w#"))
                .statusCode(202);
        command(operator(), call, Map.of("command", "pause")).statusCode(202);
        command(operator(), call, Map.of("command", "resume")).statusCode(202);

        assertThat(told(call, OperatorCommand.PRESS_DIGITS).data().digits()).isEqualTo("1w#");
        assertThat(told(call, OperatorCommand.PAUSE).key()).isEqualTo(call.toString());
        assertThat(told(call, OperatorCommand.RESUME).data().now()).isFalse();
    }

    @Test
    void shouldRememberThatTheAgentIsPausedUntilItSpeaksAgainOrTheCallIsOver() {
        UUID call = liveCall("CA0206");
        assertThat(paused(call)).isFalse();

        command(operator(), call, Map.of("command", "pause")).statusCode(202);
        assertThat(paused(call)).isTrue();
        command(operator(), call, Map.of("command", "say", "text", "Hello?")).statusCode(202);
        assertThat(paused(call)).isTrue();
        command(operator(), call, Map.of("command", "resume")).statusCode(202);
        assertThat(paused(call)).isFalse();

        command(operator(), call, Map.of("command", "pause")).statusCode(202);
        TestEvents.publish(
                new CallCompleted(ref(call), "CA0206", CallOutcome.COMPLETED, null, null, 10, Instant.EPOCH));
        awaitStatus(call, "completed");
        assertThat(paused(call)).isFalse();
    }

    private static boolean paused(UUID call) {
        return operator().get("/api/call-sessions/" + call).path("call_session.paused");
    }

    @Test
    void shouldTransferToAConfirmedNumberOnly() {
        UUID call = liveCall("CA0203");

        command(operator(), call, Map.of("command", "transfer")).statusCode(400).body("code", is("validation_failed"));
        RequestSpecification verified = io.restassured.RestAssured.given()
                .contentType(ContentType.JSON)
                .header(
                        "Authorization",
                        "Bearer " + TestUsers.operator().token(claims -> claims.setClaim("phone", VERIFIED)));
        command(verified, call, Map.of("command", "transfer")).statusCode(202);

        assertThat(told(call, OperatorCommand.TRANSFER).data().text()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"command\": \"dance\"}",
                "{}",
                "{\"command\": \"say\"}",
                "{\"command\": \"say\", \"text\": \"  \"}",
                "{\"command\": \"press_digits\", \"digits\": \"12a\"}",
                "{\"command\": \"press_digits\"}",
                "[]"
            })
    void shouldRefuseWhatIsNoOrder(String body) {
        operator()
                .body(body)
                .post("/api/call-sessions/" + UUID.randomUUID() + "/commands")
                .then()
                .statusCode(400);
    }

    @Test
    void shouldNameTheStatusInWhichNothingCanBeOrdered() {
        UUID call = startCall(readyTask(), "CA0204");

        command(operator(), call, Map.of("command", "pause"))
                .statusCode(400)
                .body("code", is("illegal_status_transition"))
                .body("detail", containsString("initiated"));
        command(operator(), call, Map.of("command", "hang_up")).statusCode(202);
        TestEvents.publish(
                new CallCompleted(ref(call), "CA0204", CallOutcome.COMPLETED, null, null, 10, Instant.EPOCH));
        awaitStatus(call, "completed");
        command(operator(), call, Map.of("command", "hang_up"))
                .statusCode(400)
                .body("detail", containsString("completed"));
    }

    @Test
    void shouldHideCallsOfOthers() {
        UUID call = liveCall("CA0205");

        command(Operator.as(TestUsers.other()), call, Map.of("command", "hang_up"))
                .statusCode(404);
    }

    private static UUID liveCall(String sid) {
        UUID call = startCall(readyTask(), sid);
        TestEvents.publish(new CallStarted(ref(call), sid, "MZ1", false, Instant.EPOCH));
        awaitStatus(call, "connected");
        return call;
    }

    private static void awaitStatus(UUID call, String status) {
        Awaitility.await()
                .untilAsserted(() ->
                        operator().get("/api/call-sessions/" + call).then().body("call_session.status", is(status)));
    }

    private static ValidatableResponse command(RequestSpecification user, UUID call, Map<String, Object> body) {
        return user.body(body).post("/api/call-sessions/" + call + "/commands").then();
    }

    private static CloudEvent<CallCommanded> told(UUID call, OperatorCommand command) {
        return TestEvents.await(
                Topics.CALL_COMMANDED,
                CallCommanded.class,
                event -> event.key().equals(call.toString()) && event.data().command() == command);
    }
}
