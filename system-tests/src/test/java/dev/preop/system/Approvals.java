package dev.preop.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** What the user is asked in the middle of a call. */
final class Approvals {

    private Approvals() {}

    /** The question of a call in that status, if there is one. */
    static @Nullable JsonNode of(OperatorClient operator, String session, String status) {
        JsonNode asked = operator.get("/api/approvals?status=" + status).body().path("approvals");
        return StreamSupport.stream(asked.spliterator(), false)
                .filter(question -> question.path("call_session_id").asText().equals(session))
                .findFirst()
                .orElse(null);
    }

    static JsonNode awaitQuestion(OperatorClient operator, String session) {
        return await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> of(operator, session, "pending"), question -> question != null);
    }

    /** Waits until the call asks, and answers. */
    static void decide(OperatorClient operator, String session, String decision) {
        String question = awaitQuestion(operator, session).path("id").asText();
        assertThat(operator.post("/api/approvals/" + question + "/decision", Map.of("decision", decision))
                        .status())
                .isEqualTo(200);
    }
}
