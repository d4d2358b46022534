package dev.preop.task.session.messaging;

import static dev.preop.task.testing.Operator.operator;
import static dev.preop.task.testing.Operator.readyTask;
import static dev.preop.task.testing.Operator.startCall;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.preop.contracts.AnsweredBy;
import dev.preop.contracts.CallCompleted;
import dev.preop.contracts.CallOutcome;
import dev.preop.contracts.CallProgressed;
import dev.preop.contracts.CallRef;
import dev.preop.contracts.CallStarted;
import dev.preop.contracts.ProgressStatus;
import dev.preop.contracts.SealedText;
import dev.preop.contracts.Sentiment;
import dev.preop.contracts.Topics;
import dev.preop.contracts.TranscriptProcessed;
import dev.preop.contracts.Verdict;
import dev.preop.kit.crypto.Aad;
import dev.preop.kit.crypto.PiiCipher;
import dev.preop.kit.testing.InfraResource;
import dev.preop.kit.testing.TestEvents;
import dev.preop.kit.testing.TestUsers;
import dev.preop.task.testing.Neighbour;
import dev.preop.task.testing.Neighbours;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfraResource.class)
@QuarkusTestResource(Neighbours.class)
class CallReportConsumerTest {

    private static final Instant AT = Instant.parse("2026-11-21T10:00:00Z");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    PiiCipher cipher;

    @BeforeEach
    void noTranscripts() {
        Neighbour.TRANSCRIPTS.answer(404, "{}");
    }

    @Test
    void shouldFollowACallToItsGoal() {
        UUID task = readyTask();
        CallRef call = call(task, startCall(task, "CA0020"));

        TestEvents.publish(progressed(call, ProgressStatus.RINGING, null));
        awaitSession(call, "status", "ringing");
        TestEvents.publish(new CallStarted(call, "CA0020", "MZ0020", false, AT));
        awaitSession(call, "status", "connected");
        TestEvents.publish(progressed(call, ProgressStatus.ANSWERED, AnsweredBy.HUMAN));
        awaitSession(call, "answered_by", "human");
        TestEvents.publish(new CallCompleted(
                call, "CA0020", CallOutcome.COMPLETED, null, AnsweredBy.HUMAN, 42, AT.plusSeconds(42)));
        awaitSession(call, "status", "completed");

        assertThat(session(call).getInt("call_session.duration_seconds")).isEqualTo(42);
        assertThat(session(call).getString("call_session.started_at")).isEqualTo("2026-11-21T10:00:00Z");
        assertThat(taskStatus(task)).isEqualTo("in_progress");

        TestEvents.publish(processed(call, true));
        awaitTask(task, "completed");
    }

    @Test
    void shouldNotGoBackOnALateOrRepeatedReport() {
        UUID task = readyTask();
        CallRef call = call(task, startCall(task, "CA0021"));
        var busy = TestEvents.publish(
                new CallCompleted(call, "CA0021", CallOutcome.BUSY, "busy", null, 0, AT.plusSeconds(3)));
        awaitSession(call, "status", "failed");
        awaitTask(task, "failed");
        int version = session(call).getInt("call_session.version");

        TestEvents.publish(busy);
        TestEvents.publish(progressed(call, ProgressStatus.RINGING, AnsweredBy.UNKNOWN));
        awaitSession(call, "answered_by", "unknown");

        assertThat(session(call).getString("call_session.status")).isEqualTo("failed");
        assertThat(session(call).getString("call_session.failure_reason")).isEqualTo("busy");
        assertThat(session(call).getInt("call_session.version")).isEqualTo(version + 1);
    }

    @Test
    void shouldTakeTheTranscriptsWordWhenTheCalleeHungUpFirst() {
        UUID task = readyTask();
        CallRef call = call(task, startCall(task, "CA0022"));
        TestEvents.publish(
                new CallCompleted(call, "CA0022", CallOutcome.CALLEE_HUNG_UP, "callee_hung_up", null, 30, AT));
        awaitTask(task, "failed");

        TestEvents.publish(processed(call, true));

        awaitTask(task, "completed");
    }

    @Test
    void shouldResolveAnUnknownOutcomeByTheCarriersReport() {
        UUID task = readyTask();
        Neighbour.GATEWAY.hangUp();
        operator().post("/api/call-tasks/" + task + "/start-call").then().statusCode(502);
        String id = operator().get("/api/call-sessions?call_task_id=" + task).path("call_sessions[0].id");
        CallRef call = call(task, UUID.fromString(id));

        TestEvents.publish(new CallProgressed(call, "CA0023", ProgressStatus.RINGING, null, AT));

        awaitSession(call, "provider_call_sid", "CA0023");
        awaitSession(call, "dialling", "placed");
    }

    @Test
    void shouldPutGarbageAsideAndGoOn() {
        UUID task = readyTask();
        CallRef call = call(task, startCall(task, "CA0024"));
        byte[] garbage = "{\"call\":".getBytes(StandardCharsets.UTF_8);
        TestEvents.publish(Topics.CALL_STARTED, call.sessionId().toString(), Map.of("ce_id", "x"), garbage);

        TestEvents.publish(new CallStarted(call, "CA0024", "MZ0024", false, AT));

        awaitSession(call, "status", "connected");
        await().atMost(PATIENCE).until(() -> TestEvents.all(Topics.deadLetter(Topics.CALL_STARTED)).stream()
                .anyMatch(message -> message.key().equals(call.sessionId().toString())));
    }

    private static CallRef call(UUID task, UUID session) {
        return new CallRef(session, task, TestUsers.operator().id());
    }

    private static CallProgressed progressed(CallRef call, ProgressStatus status, AnsweredBy answeredBy) {
        return new CallProgressed(call, "CA-report", status, answeredBy, AT);
    }

    private TranscriptProcessed processed(CallRef call, boolean goalAchieved) {
        String aad = Aad.event(Topics.TRANSCRIPT_PROCESSED, call.sessionId().toString(), "summary");
        return new TranscriptProcessed(
                call,
                UUID.randomUUID(),
                new SealedText(cipher.seal("Booked.", aad)),
                Sentiment.POSITIVE,
                goalAchieved,
                Verdict.CONFIRMED,
                false,
                List.of(),
                List.of());
    }

    private static JsonPath session(CallRef call) {
        return operator().get("/api/call-sessions/" + call.sessionId()).jsonPath();
    }

    private static String taskStatus(UUID task) {
        return operator().get("/api/call-tasks/" + task).path("call_task.status");
    }

    private static void awaitSession(CallRef call, String field, String value) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(session(call).getString("call_session." + field))
                .isEqualTo(value));
    }

    private static void awaitTask(UUID task, String status) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(taskStatus(task)).isEqualTo(status));
    }
}
