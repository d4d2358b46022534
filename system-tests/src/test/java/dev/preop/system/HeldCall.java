package dev.preop.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.preop.stack.suite.Suite;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A call that was held through the public API, from the instruction to the last word about it.
 *
 * @param session the body of {@code GET /api/call-sessions/{id}} when all is known
 * @param notification the last notification about the call
 */
record HeldCall(String taskId, String sessionId, JsonNode session, JsonNode notification) {

    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final Set<String> FINAL = Set.of("completed", "failed", "cancelled");
    private static final Set<String> LAST_WORD = Set.of("call_completed", "call_failed");

    /** Asks for a cleaning at a number of the simulated network and waits until the call has had its consequences. */
    static HeldCall with(Suite suite, String number) {
        return hold(suite, "Call my dentist at " + number + " and book a cleaning for next week under $100");
    }

    static HeldCall hold(Suite suite, String instruction) {
        return hold(suite, instruction, (operator, session) -> {});
    }

    /** The same; what the operator does {@code meanwhile} begins as soon as the call is started. */
    static HeldCall hold(Suite suite, String instruction, BiConsumer<OperatorClient, String> meanwhile) {
        return hold(OperatorClient.signIn(suite), instruction, meanwhile);
    }

    /** The same for somebody who has signed in already. */
    static HeldCall hold(OperatorClient operator, String instruction, BiConsumer<OperatorClient, String> meanwhile) {
        return Lines.hold(() -> of(operator, () -> ready(operator, instruction), meanwhile));
    }

    /** The call of a task that is ready. */
    static HeldCall of(OperatorClient operator, String taskId, BiConsumer<OperatorClient, String> meanwhile) {
        return Lines.hold(() -> of(operator, () -> taskId, meanwhile));
    }

    private static HeldCall of(
            OperatorClient operator, Supplier<String> task, BiConsumer<OperatorClient, String> meanwhile) {
        Started call = Lines.dial(() -> start(operator, task.get()));
        meanwhile.accept(operator, call.sessionId());
        return awaited(operator, call.taskId(), call.sessionId());
    }

    private static String ready(OperatorClient operator, String instruction) {
        OperatorClient.Answer created = operator.post("/api/call-tasks", Map.of("raw_instruction", instruction));
        assertThat(created.status()).as("create: %s", created.body()).isEqualTo(201);
        assertThat(created.text("/call_task/status")).isEqualTo("ready_to_call");
        return created.text("/call_task/id");
    }

    private static Started start(OperatorClient operator, String taskId) {
        OperatorClient.Answer started = operator.post("/api/call-tasks/" + taskId + "/start-call", Map.of());
        assertThat(started.status()).as("start-call: %s", started.body()).isIn(200, 201);
        return new Started(taskId, started.text("/call_session/id"));
    }

    private record Started(String taskId, String sessionId) {}

    /** Waits until a call that goes on has had its consequences. */
    static HeldCall awaited(OperatorClient operator, String taskId, String sessionId) {
        JsonNode[] last = new JsonNode[1];
        await().atMost(LONGEST).pollInterval(Duration.ofMillis(300)).until(() -> {
            last[0] = stream(operator.get("/api/notifications").body().path("notifications"))
                    .filter(notification ->
                            notification.path("call_session_id").asText().equals(sessionId))
                    .filter(notification -> LAST_WORD.contains(
                            notification.path("notification_type").asText()))
                    .findFirst()
                    .orElse(null);
            return last[0] != null;
        });
        // the notification may be here before task-service has taken in the same event, and a neighbour may be late
        JsonNode[] session = new JsonNode[1];
        await().atMost(Duration.ofSeconds(20)).until(() -> {
            session[0] = operator.get("/api/call-sessions/" + sessionId).body();
            return FINAL.contains(session[0].at("/call_session/status").asText())
                    && session[0].path("degraded").isEmpty();
        });
        return new HeldCall(taskId, sessionId, session[0], last[0]);
    }

    String status() {
        return session.at("/call_session/status").asText();
    }

    String providerCallSid() {
        return session.at("/call_session/provider_call_sid").asText();
    }

    String failureReason() {
        return session.at("/call_session/failure_reason").asText();
    }

    Stream<JsonNode> segments() {
        return stream(session.at("/transcript"));
    }

    /** The words of one side, in order. */
    String words(String speaker) {
        return segments()
                .filter(segment -> segment.path("speaker").asText().equals(speaker))
                .map(segment -> segment.path("content").asText())
                .reduce("", (all, next) -> all + " " + next)
                .strip();
    }

    JsonNode fact(String type) {
        return facts(fact -> fact.path("data_type").asText().equals(type))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + type + " among " + session.at("/extracted_data")));
    }

    Stream<JsonNode> facts(Predicate<JsonNode> fits) {
        return stream(session.at("/extracted_data")).filter(fits);
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
