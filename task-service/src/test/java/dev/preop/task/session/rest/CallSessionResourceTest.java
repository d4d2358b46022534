package dev.preop.task.session.rest;

import static dev.preop.task.testing.Operator.operator;
import static dev.preop.task.testing.Operator.readyTask;
import static dev.preop.task.testing.Operator.ref;
import static dev.preop.task.testing.Operator.startCall;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.preop.contracts.CallCompleted;
import dev.preop.contracts.CallOutcome;
import dev.preop.kit.testing.InfraResource;
import dev.preop.kit.testing.TestEvents;
import dev.preop.kit.testing.TestUsers;
import dev.preop.task.testing.Neighbour;
import dev.preop.task.testing.Neighbours;
import dev.preop.task.testing.Operator;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfraResource.class)
@QuarkusTestResource(Neighbours.class)
class CallSessionResourceTest {

    private static final String PROCESSED = """
            {"status": "processed", "summary": "Appointment booked for Dec 5 at 2 PM.", "goal_achieved": true,
             "segments": [{"id": "0197fe00-0000-7000-8000-000000000001", "speaker": "human", "content": "It is 75 dollars.",
                           "timestamp_ms": 1000, "end_ms": 2000, "confidence": 0.9,
                           "sentiment": "positive", "interrupted": false}],
             "extracted_data": [{"id": "0197fe00-0000-7000-8000-000000000002", "data_type": "price",
                                 "extracted_value": {"amount": 75, "currency": "USD"}, "confidence": 0.97,
                                 "verdict": "confirmed", "segment_id": "0197fe00-0000-7000-8000-000000000001",
                                 "offset_ms": 1000, "quote": "It is 75 dollars."}],
             "a_field_of_tomorrow": 1}""";

    @BeforeEach
    void forget() {
        Neighbour.TRANSCRIPTS.forget();
        Neighbour.TRANSCRIPTS.answer(200, PROCESSED);
    }

    @Test
    void shouldShowACallWithWhatWasSaidAndFound() {
        UUID session = startCall(readyTask(), "CA0010");

        operator()
                .get("/api/call-sessions/" + session)
                .then()
                .statusCode(200)
                .body("call_session.id", is(session.toString()))
                .body("transcript.content", contains("It is 75 dollars."))
                .body("transcript[0].sentiment", is("positive"))
                .body("extracted_data[0].offset_ms", is(1000))
                .body("summary", is("Appointment booked for Dec 5 at 2 PM."))
                .body("goal_achieved", is(true))
                .body("extracted_data[0].extracted_value.amount", is(75))
                .body("extracted_data[0].segment_id", is("0197fe00-0000-7000-8000-000000000001"))
                .body("degraded", empty());

        var asked = Neighbour.TRANSCRIPTS.requests().getFirst();
        assertThat(asked.get("path")).isEqualTo("/api/transcripts/" + session);
        assertThat(asked.get("authorization")).startsWith("Bearer ey");
    }

    @Test
    void shouldShowWhatACallHasCostOnceItIsOver() {
        UUID session = startCall(readyTask(), "CA0015");
        operator().get("/api/call-sessions/" + session).then().body("cost", nullValue());

        TestEvents.publish(
                new CallCompleted(ref(session), "CA0015", CallOutcome.COMPLETED, null, null, 61, Instant.EPOCH));

        Awaitility.await().untilAsserted(() -> operator()
                .get("/api/call-sessions/" + session)
                .then()
                .body("cost.currency", is("USD"))
                .body("cost.total", is(0.1297f))
                .body("cost.by_provider.twilio", is(0.028f))
                .body("cost.by_provider.elevenlabs", is(0.1017f)));
    }

    @Test
    void shouldNameWhatIsMissingWhenTheTranscriptServiceIsDown() {
        UUID session = startCall(readyTask(), "CA0011");
        Neighbour.TRANSCRIPTS.hangUp();

        operator()
                .get("/api/call-sessions/" + session)
                .then()
                .statusCode(200)
                .body("call_session.id", is(session.toString()))
                .body("transcript", empty())
                .body("degraded", contains("transcript"));
        operator()
                .post("/api/call-sessions/" + session + "/process")
                .then()
                .statusCode(503)
                .body("code", is("service_unavailable"));
    }

    @Test
    void shouldNotCallItDegradedWhenThereIsNoTranscriptYet() {
        UUID session = startCall(readyTask(), "CA0012");
        Neighbour.TRANSCRIPTS.answer(404, "{\"code\":\"not_found\"}");

        operator()
                .get("/api/call-sessions/" + session)
                .then()
                .statusCode(200)
                .body("summary", nullValue())
                .body("degraded", empty());
    }

    @Test
    void shouldProcessAgain() {
        UUID session = startCall(readyTask(), "CA0013");

        operator()
                .post("/api/call-sessions/" + session + "/process")
                .then()
                .statusCode(200)
                .body("success", is(true))
                .body("summary", is("Appointment booked for Dec 5 at 2 PM."))
                .body("extracted_data[0].data_type", is("price"));

        assertThat(Neighbour.TRANSCRIPTS.requests().getFirst())
                .containsEntry("method", "POST")
                .containsEntry("path", "/api/transcripts/" + session + "/process");
    }

    @Test
    void shouldHideCallsOfOthers() {
        UUID session = startCall(readyTask(), "CA0014");

        Operator.as(TestUsers.other())
                .get("/api/call-sessions/" + session)
                .then()
                .statusCode(404);
        Operator.as(TestUsers.other())
                .post("/api/call-sessions/" + session + "/process")
                .then()
                .statusCode(404);
        Operator.as(TestUsers.other())
                .get("/api/call-sessions")
                .then()
                .body("call_sessions.id", not(hasItem(session.toString())));
        operator().get("/api/call-sessions?limit=1").then().body("call_sessions.id", contains(session.toString()));
        assertThat(Neighbour.TRANSCRIPTS.requests())
                .extracting(request -> request.get("method"))
                .doesNotContain("POST");
    }
}
