package dev.preop.task.inbound.rest;

import static dev.preop.task.testing.Operator.operator;
import static dev.preop.task.testing.Operator.readyTask;
import static dev.preop.task.testing.Operator.startCall;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dev.preop.contracts.CallCompleted;
import dev.preop.contracts.CallDirection;
import dev.preop.contracts.CallOutcome;
import dev.preop.contracts.CallRef;
import dev.preop.contracts.CallRequested;
import dev.preop.contracts.Topics;
import dev.preop.kit.auth.ServiceTokens;
import dev.preop.kit.crypto.Aad;
import dev.preop.kit.crypto.PiiCipher;
import dev.preop.kit.testing.InfraResource;
import dev.preop.kit.testing.TestEvents;
import dev.preop.kit.testing.TestUsers;
import dev.preop.task.testing.AtOnce;
import dev.preop.task.testing.Neighbours;
import dev.preop.task.testing.Operator;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfraResource.class)
@QuarkusTestResource(Neighbours.class)
class InboundCallResourceTest {

    private static final String OURS = "+14155550199";
    private static final String STRANGER = "+14155550181";

    @Inject
    ServiceTokens tokens;

    @Inject
    PiiCipher cipher;

    @Test
    void shouldTakeAMessageFromWhomNobodyKnows() {
        JsonPath opened = ring("CAin1", STRANGER).statusCode(201).extract().jsonPath();

        assertThat(opened.getString("user_id")).isEqualTo(TestUsers.admin().id().toString());
        Operator.as(TestUsers.admin())
                .get("/api/call-sessions/" + opened.getString("session_id"))
                .then()
                .statusCode(200)
                .body("call_session.direction", is("inbound"))
                .body("call_session.status", is("ringing"))
                .body("call_session.provider_call_sid", is("CAin1"))
                .body("call_session.phone_number_called", is(STRANGER));
        Operator.as(TestUsers.admin())
                .get("/api/call-tasks/" + opened.getString("task_id"))
                .then()
                .body("call_task.title", is("Incoming call"))
                .body("call_task.status", is("in_progress"))
                .body("call_task.target_phone_number", is(STRANGER));
        CallRequested order = requested(opened);
        assertThat(order.direction()).isEqualTo(CallDirection.INBOUND);
        assertThat(order.plan().goal()).contains("message");
        assertThat(open(order, "callee_number", order.calleeNumber().value())).isEqualTo(STRANGER);
        assertThat(order.envelope().ceiling()).isNull();
    }

    @Test
    void shouldOpenOneSessionHoweverOftenACallIsAnnounced() {
        List<String> sessions = AtOnce.times(6, () -> ring("CAin2", "anonymous")
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("session_id"));

        assertThat(sessions.stream().distinct()).hasSize(1);
    }

    @Test
    void shouldTakeTheCalleeRingingBackForTheTask() {
        UUID task = Operator.readyTask("+1 415 555 0182");
        CallRef missed = Operator.ref(startCall(task, "CAout3"));
        JsonPath during =
                ring("CAin3", "+14155550182").statusCode(201).extract().jsonPath();
        assertThat(during.getString("task_id")).isNotEqualTo(task.toString());

        TestEvents.publish(new CallCompleted(missed, "CAout3", CallOutcome.NO_ANSWER, null, null, 0, Instant.EPOCH));
        awaitTask(task, "failed");
        JsonPath back = ring("CAin4", "+14155550182").statusCode(201).extract().jsonPath();

        assertThat(back.getString("task_id")).isEqualTo(task.toString());
        assertThat(back.getString("user_id"))
                .isEqualTo(TestUsers.operator().id().toString());
        awaitTask(task, "in_progress");
        CallRequested order = requested(back);
        assertThat(order.plan().goal()).isEqualTo("A cleaning is booked for next week");
        assertThat(order.envelope().ceiling().amount()).isEqualByComparingTo("100");
        assertThat(order.envelope().mayDisclose()).isEmpty();
        assertThat(open(order, "owner_name", order.settings().ownerName().value()))
                .isEqualTo("Alex Morgan");
    }

    @Test
    void shouldKnowAContactOfTheUser() {
        Operator.as(TestUsers.other())
                .body(Map.of("name", "Kim Vale", "phone_number", "+1 415 555 0183"))
                .post("/api/contacts")
                .then()
                .statusCode(201);

        JsonPath opened =
                ring("CAin5", "+14155550183").statusCode(201).extract().jsonPath();

        assertThat(opened.getString("user_id")).isEqualTo(TestUsers.other().id().toString());
        Operator.as(TestUsers.other())
                .get("/api/call-tasks/" + opened.getString("task_id"))
                .then()
                .body("call_task.contact_id", not(is((String) null)));
    }

    @Test
    void shouldLetServicesInAndNobodyElse() {
        UUID task = readyTask();
        for (String authorization :
                new String[] {"", TestUsers.operator().bearer(), tokens.bearer("call-gateway"), "Bearer x.y.z"}) {
            announce(authorization, Map.of("call_sid", "CAin6", "from", STRANGER, "to", OURS))
                    .statusCode(401)
                    .body("code", is("unauthenticated"));
        }
        operator().get("/api/call-tasks/" + task).then().statusCode(200);
    }

    @Test
    void shouldRefuseWhatIsNoNumber() {
        String bearer = tokens.bearer("task-service");
        announce(bearer, Map.of("call_sid", "CAin7", "from", "4155550181", "to", OURS))
                .statusCode(400);
        announce(bearer, Map.of("call_sid", "", "from", STRANGER, "to", OURS)).statusCode(400);
        announce(bearer, Map.of("call_sid", "CAin7", "to", OURS)).statusCode(400);
    }

    private ValidatableResponse ring(String callSid, String from) {
        return announce(tokens.bearer("task-service"), Map.of("call_sid", callSid, "from", from, "to", OURS));
    }

    private static ValidatableResponse announce(String authorization, Map<String, String> body) {
        return given().header("Authorization", authorization)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/internal/inbound-calls")
                .then();
    }

    private static CallRequested requested(JsonPath opened) {
        return TestEvents.await(Topics.CALL_REQUESTED, CallRequested.class, event -> event.key()
                        .equals(opened.getString("session_id")))
                .data();
    }

    private static void awaitTask(UUID task, String status) {
        Awaitility.await()
                .untilAsserted(
                        () -> operator().get("/api/call-tasks/" + task).then().body("call_task.status", is(status)));
    }

    private String open(CallRequested order, String field, String sealed) {
        return cipher.open(sealed, Aad.event(Topics.CALL_REQUESTED, order.key(), field));
    }
}
