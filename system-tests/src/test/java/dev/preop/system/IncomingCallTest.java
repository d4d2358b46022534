package dev.preop.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Somebody rings the number that the agent calls from. */
class IncomingCallTest {

    @Test
    void shouldAnswerForTheOwnerAndTakeAMessage() {
        String sid = SimulatedPhone.ringUs(SharedSuite.get());
        OperatorClient operator = OperatorClient.signIn(SharedSuite.get());
        JsonNode session = await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(300))
                .until(() -> session(operator, sid), Optional::isPresent)
                .orElseThrow();

        HeldCall call = HeldCall.awaited(
                operator,
                session.path("call_task_id").asText(),
                session.path("id").asText());

        assertThat(call.session().at("/call_session/direction").asText()).isEqualTo("inbound");
        assertThat(call.status()).isEqualTo("completed");
        assertThat(call.words("assistant")).startsWith("Hello, this is an AI assistant answering for ");
        assertThat(call.words("human")).contains("the appointment on December 5th is at 3 PM now");
        assertThat(call.words("human"))
                .isEqualTo(SimulatedPhone.wordsSaid(SharedSuite.get(), call).replace("415 555 0150", "[phone]"));
    }

    private static Optional<JsonNode> session(OperatorClient operator, String sid) {
        JsonNode sessions = operator.get("/api/call-sessions?limit=100").body().path("call_sessions");
        return StreamSupport.stream(sessions.spliterator(), false)
                .filter(session -> session.path("provider_call_sid").asText().equals(sid))
                .findFirst();
    }
}
