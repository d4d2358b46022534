package dev.preop.task.approval.rest;

import static dev.preop.task.testing.Operator.operator;
import static dev.preop.task.testing.Operator.readyTask;
import static dev.preop.task.testing.Operator.ref;
import static dev.preop.task.testing.Operator.startCall;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dev.preop.contracts.ApprovalDecided;
import dev.preop.contracts.ApprovalRequested;
import dev.preop.contracts.CallRef;
import dev.preop.contracts.Decision;
import dev.preop.contracts.Money;
import dev.preop.contracts.SealedText;
import dev.preop.contracts.Topics;
import dev.preop.kit.crypto.Aad;
import dev.preop.kit.crypto.PiiCipher;
import dev.preop.kit.testing.InfraResource;
import dev.preop.kit.testing.TestEvents;
import dev.preop.kit.testing.TestUsers;
import dev.preop.task.testing.Neighbours;
import dev.preop.task.testing.Operator;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfraResource.class)
@QuarkusTestResource(Neighbours.class)
class ApprovalResourceTest {

    private static final Duration LONG = Duration.ofMinutes(5);

    @Inject
    PiiCipher cipher;

    @Inject
    Clock clock;

    @Test
    void shouldShowWhatTheCallAsksAndTellTheDecisionWithItsNote() {
        CallRef call = ref(startCall(readyTask(), "CA0301"));
        UUID approval = asked(call, LONG);

        operator()
                .get("/api/approvals?status=pending")
                .then()
                .statusCode(200)
                .body("approvals.id", hasItem(approval.toString()));
        decide(approval, "approved", "But only in the afternoon")
                .statusCode(200)
                .body("approval.status", is("approved"))
                .body("approval.amount", is(300))
                .body("approval.currency", is("USD"))
                .body("approval.quote", is("That would be 300 dollars."));

        ApprovalDecided told = told(call).data();
        assertThat(told.approvalId()).isEqualTo(approval);
        assertThat(told.decision()).isEqualTo(Decision.APPROVED);
        assertThat(cipher.open(told.note().value(), Aad.event(Topics.APPROVAL_DECIDED, told.key(), "note")))
                .isEqualTo("But only in the afternoon");
        operator().get("/api/approvals?status=pending").then().body("approvals.id", not(hasItem(approval.toString())));
    }

    @Test
    void shouldDecideOnceHoweverManyAnswer() {
        CallRef call = ref(startCall(readyTask(), "CA0302"));
        UUID approval = asked(call, LONG);

        List<Integer> statuses = Stream.of("approved", "rejected", "approved", "rejected")
                .map(decision -> CompletableFuture.supplyAsync(() -> operator()
                        .body(Map.of("decision", decision))
                        .post("/api/approvals/" + approval + "/decision")
                        .statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();

        assertThat(statuses).containsExactly(200, 409, 409, 409);
        decide(approval, "rejected", null).statusCode(409).body("code", is("conflict"));
    }

    @Test
    void shouldExpireByItself() {
        CallRef call = ref(startCall(readyTask(), "CA0303"));
        UUID approval = asked(call, Duration.ZERO);

        assertThat(told(call).data().decision()).isEqualTo(Decision.EXPIRED);
        decide(approval, "approved", null).statusCode(409).body("detail", containsString("expired"));
        operator().get("/api/approvals?status=expired").then().body("approvals.id", hasItem(approval.toString()));
    }

    @Test
    void shouldKeepToTheUserOfTheCall() {
        CallRef call = ref(startCall(readyTask(), "CA0304"));
        UUID approval = asked(call, LONG);

        Operator.as(TestUsers.other())
                .body(Map.of("decision", "approved"))
                .post("/api/approvals/" + approval + "/decision")
                .then()
                .statusCode(404);
        Operator.as(TestUsers.other()).get("/api/approvals").then().body("approvals", hasSize(0));
    }

    @Test
    void shouldRefuseWhatIsNoDecision() {
        UUID nothing = UUID.randomUUID();

        decide(nothing, "maybe", null).statusCode(400);
        decide(nothing, "expired", null).statusCode(400);
        decide(nothing, "approved", "x".repeat(501)).statusCode(400);
        decide(nothing, "approved", null).statusCode(404);
        operator().get("/api/approvals?status=odd").then().statusCode(400);
    }

    private UUID asked(CallRef call, Duration open) {
        UUID approval = UUID.randomUUID();
        String quote = cipher.seal(
                "That would be 300 dollars.",
                Aad.event(Topics.APPROVAL_REQUESTED, call.sessionId().toString(), "quote"));
        TestEvents.publish(new ApprovalRequested(
                call,
                approval,
                "The price is above your limit.",
                new Money(new BigDecimal("300"), "USD"),
                new SealedText(quote),
                clock.instant().plus(open)));
        Awaitility.await()
                .untilAsserted(() ->
                        operator().get("/api/approvals").then().body("approvals.id", hasItem(approval.toString())));
        return approval;
    }

    private static ValidatableResponse decide(UUID approval, String decision, String note) {
        Map<String, Object> body =
                note == null ? Map.of("decision", decision) : Map.of("decision", decision, "note", note);
        return operator()
                .body(body)
                .post("/api/approvals/" + approval + "/decision")
                .then();
    }

    private static dev.preop.kit.events.CloudEvent<ApprovalDecided> told(CallRef call) {
        return TestEvents.await(Topics.APPROVAL_DECIDED, ApprovalDecided.class, event -> event.data()
                .call()
                .equals(call));
    }
}
