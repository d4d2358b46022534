package dev.preop.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.preop.stack.suite.Suite;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A call while it goes on, as its operator follows it and steps in. */
record LiveCall(Suite suite, OperatorClient operator, String sessionId) {

    /** Waits until one side, {@code assistant} or {@code human}, has said something that contains these words. */
    void awaitWords(String speaker, String words) {
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> segments()
                        .anyMatch(segment -> segment.path("speaker").asText().equals(speaker)
                                && segment.path("content").asText().contains(words)));
    }

    /** Waits until these words have sounded at the other end. */
    void awaitHeard(String words) {
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> String.join(" ", heard()).contains(words));
    }

    /** Waits until the callee has said something more than {@code before} utterances. */
    void awaitMoreThan(long before) {
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> utterances() > before);
    }

    /** How often the callee has spoken so far. */
    long utterances() {
        return segments()
                .filter(segment -> segment.path("speaker").asText().equals("human"))
                .count();
    }

    /** Whether the agent is shown as kept silent. */
    boolean isPaused() {
        return operator.get("/api/call-sessions/" + sessionId)
                .body()
                .at("/call_session/paused")
                .asBoolean();
    }

    /** What has sounded at the other end so far. */
    List<String> heard() {
        JsonNode session = operator.get("/api/call-sessions/" + sessionId).body();
        return SimulatedPhone.heard(
                suite, session.at("/call_session/provider_call_sid").asText());
    }

    void order(String command) {
        order(Map.of("command", command));
    }

    void order(Map<String, Object> command) {
        OperatorClient.Answer answer = operator.post("/api/call-sessions/" + sessionId + "/commands", command);
        assertThat(answer.status()).as("%s: %s", command, answer.body()).isEqualTo(202);
    }

    private Stream<JsonNode> segments() {
        JsonNode transcript =
                operator.get("/api/call-sessions/" + sessionId).body().path("transcript");
        return StreamSupport.stream(transcript.spliterator(), false);
    }
}
