package dev.preop.notification;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.preop.contracts.ApprovalRequested;
import dev.preop.contracts.AuthorityEnvelope;
import dev.preop.contracts.CallOutcome;
import dev.preop.contracts.CallRef;
import dev.preop.contracts.CallStarted;
import dev.preop.contracts.Money;
import dev.preop.contracts.NotificationCreated;
import dev.preop.contracts.NotificationType;
import dev.preop.contracts.Plan;
import dev.preop.contracts.SealedText;
import dev.preop.contracts.Sentiment;
import dev.preop.contracts.TaskPlanned;
import dev.preop.contracts.TaskStatus;
import dev.preop.contracts.Topics;
import dev.preop.contracts.TranscriptProcessed;
import dev.preop.contracts.Verdict;
import dev.preop.kit.events.CloudEvent;
import dev.preop.kit.testing.InfraResource;
import dev.preop.kit.testing.TestDatabase;
import dev.preop.kit.testing.TestEvents;
import dev.preop.kit.testing.TestUser;
import dev.preop.kit.testing.TestUsers;
import dev.preop.notification.delivery.FakeGateway;
import dev.preop.notification.push.FakePushService;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfraResource.class)
@QuarkusTestResource(FakeGateway.class)
@QuarkusTestResource(FakePushService.class)
class NotificationsTest {

    private final Somebody somebody = Somebody.withACall();
    private final TestUser user = somebody.user();
    private final CallRef call = somebody.call();

    @Test
    void shouldTellOfAPlanThatIsReady() {
        plan(TaskStatus.READY_TO_CALL);

        somebody.told("")
                .body("notifications[0].notification_type", equalTo("task_created"))
                .body("notifications[0].call_task_id", equalTo(call.taskId().toString()))
                .body("notifications[0].is_read", equalTo(false));
    }

    @Test
    void shouldAskForWhatIsMissing() {
        plan(TaskStatus.WAITING_FOR_USER);

        somebody.told("")
                .body("notifications[0].notification_type", equalTo("clarification_needed"))
                .body("notifications[0].priority", equalTo("high"))
                .body("notifications[0].link", equalTo("/tasks/" + call.taskId()));
    }

    @Test
    void shouldAskForADecisionAtOnce() {
        TestEvents.publish(new ApprovalRequested(
                call,
                UUID.randomUUID(),
                "The price is above the limit.",
                new Money(new BigDecimal("300.00"), "USD"),
                null,
                Instant.now()));

        await().untilAsserted(() -> somebody.told("")
                .body("notifications[0].notification_type", equalTo("approval_needed"))
                .body("notifications[0].priority", equalTo("urgent"))
                .body("notifications[0].link", equalTo("/calls/" + call.sessionId()))
                .body("notifications[0].message", equalTo("Your call waits for your decision (300.00 USD).")));
    }

    @Test
    void shouldTellThatACallFailedAndPutItOnTheBus() {
        TestEvents.publish(somebody.ended(CallOutcome.BUSY));

        CloudEvent<NotificationCreated> created =
                TestEvents.await(Topics.NOTIFICATION_CREATED, NotificationCreated.class, event -> event.key()
                        .equals(call.sessionId().toString()));
        assertThat(created.data().type()).isEqualTo(NotificationType.CALL_FAILED);
        assertThat(created.data().userId()).isEqualTo(user.id());
        assertThat(created.data().message()).contains("busy");
        somebody.told("")
                .body(
                        "notifications[0].id",
                        equalTo(created.data().notificationId().toString()));
    }

    @Test
    void shouldCarryTheTraceOn() {
        String trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
        TestEvents.publish(new CloudEvent<>(
                UUID.randomUUID(), "/test", Instant.now(), trace, somebody.ended(CallOutcome.NO_ANSWER)));

        CloudEvent<NotificationCreated> created =
                TestEvents.await(Topics.NOTIFICATION_CREATED, NotificationCreated.class, event -> event.key()
                        .equals(call.sessionId().toString()));
        assertThat(created.traceParent()).contains("0af7651916cd43dd8448eb211c80319c");
    }

    @Test
    void shouldTellTheEndOfACallOnceInWhateverOrderItIsHeard() {
        CloudEvent<TranscriptProcessed> processed = TestEvents.publish(processed(true));
        TestEvents.publish(processed);
        TestEvents.publish(somebody.ended(CallOutcome.COMPLETED));
        TestEvents.publish(somebody.ended(CallOutcome.COMPLETED));
        TestEvents.publish(processed(false));
        TestEvents.publish(started(false));

        await().untilAsserted(() -> somebody.told("").body("notifications", hasSize(2)));
        somebody.told("")
                .body(
                        "notifications.notification_type.findAll { it != 'call_started' }",
                        equalTo(List.of("call_completed")));
    }

    @Test
    void shouldSayThatTheCalleeHungUp() {
        TestEvents.publish(somebody.ended(CallOutcome.CALLEE_HUNG_UP));
        TestEvents.publish(processed(false));

        await().untilAsserted(() -> somebody.told("").body("notifications", hasSize(1)));
        somebody.told("").body("notifications[0].message", org.hamcrest.Matchers.containsString("hung up"));
    }

    @Test
    void shouldBeSilentAboutResumedStreams() {
        TestEvents.publish(started(true));
        TestEvents.publish(somebody.ended(CallOutcome.VOICEMAIL));

        await().untilAsserted(() -> somebody.told("").body("notifications", hasSize(1)));
        somebody.told("").body("notifications[0].notification_type", equalTo("call_failed"));
    }

    @Test
    void shouldMarkAsReadWhatIsTheUsersOwn() {
        TestEvents.publish(somebody.ended(CallOutcome.BUSY));
        await().untilAsserted(() -> somebody.told("").body("notifications", hasSize(1)));
        String id = somebody.told("").extract().path("notifications[0].id");

        read(id, TestUsers.other()).statusCode(404).body("code", equalTo("not_found"));
        somebody.told("?unread=true").body("notifications", hasSize(1));
        read(id, user).statusCode(204);
        read(id, user).statusCode(204);
        somebody.told("?unread=true").body("notifications", empty());
        somebody.told("").body("notifications[0].is_read", equalTo(true));
    }

    @Test
    void shouldGiveAllOfThemPageByPage() throws SQLException {
        try (Connection database = TestDatabase.asSuperuser();
                PreparedStatement insert = database.prepareStatement("""
                        insert into notifications.notifications (id, user_id, notification_type, message, priority,
                                                                 created_at)
                        select gen_random_uuid(), ?, 'task_created', 'Planned.', 'normal', now()
                        from generate_series(1, 250)""")) {
            insert.setObject(1, user.id());
            insert.executeUpdate();
        }

        List<String> ids = new ArrayList<>();
        String cursor = "";
        do {
            JsonPath page = somebody.told(cursor).extract().jsonPath();
            ids.addAll(page.getList("notifications.id", String.class));
            cursor = "?cursor=" + page.getString("next_cursor");
        } while (!cursor.endsWith("null"));

        assertThat(ids).hasSize(250).doesNotHaveDuplicates().isSortedAccordingTo(Comparator.reverseOrder());
        given().header("Authorization", user.bearer())
                .get("/api/notifications?cursor=1")
                .then()
                .statusCode(400)
                .body("code", equalTo("validation_failed"));
    }

    @Test
    void shouldRefuseStrangers() {
        given().get("/api/notifications").then().statusCode(401).body("code", equalTo("unauthenticated"));
        given().header("Authorization", "Bearer nonsense")
                .get("/api/notifications")
                .then()
                .statusCode(401);
        String anonymous = user.token(claims -> claims.setStringClaim("role", "anon"));
        given().header("Authorization", "Bearer " + anonymous)
                .get("/api/notifications")
                .then()
                .statusCode(403);
        read("no-uuid", user).statusCode(404);
        read(UUID.randomUUID().toString(), user).statusCode(404);
    }

    @Test
    void shouldPutGarbageAsideAndGoOn() {
        TestEvents.publish(Topics.CALL_COMPLETED, call.sessionId().toString(), Map.of(), new byte[] {1});
        TestEvents.publish(somebody.ended(CallOutcome.BUSY));

        await().untilAsserted(() -> somebody.told("").body("notifications", hasSize(1)));
        await().untilAsserted(() -> assertThat(TestEvents.all(Topics.deadLetter(Topics.CALL_COMPLETED)))
                .anyMatch(message -> call.sessionId().toString().equals(message.key())));
    }

    private void plan(TaskStatus status) {
        TestEvents.publish(new TaskPlanned(
                call.taskId(),
                call.userId(),
                1,
                status,
                new Plan("t", "g", List.of(), List.of(), List.of(), false, null, null, null),
                envelope()));
        await().untilAsserted(() -> somebody.told("").body("notifications", hasSize(1)));
    }

    private static AuthorityEnvelope envelope() {
        return AuthorityEnvelope.NOTHING;
    }

    private CallStarted started(boolean resumed) {
        return new CallStarted(call, "CA1", "MZ1", resumed, Instant.now());
    }

    private TranscriptProcessed processed(boolean goalAchieved) {
        return new TranscriptProcessed(
                call,
                UUID.randomUUID(),
                new SealedText("v1|k|n|c"),
                Sentiment.NEUTRAL,
                goalAchieved,
                Verdict.CONFIRMED,
                false,
                List.of(),
                List.of());
    }

    private static ValidatableResponse read(String id, TestUser reader) {
        return given().header("Authorization", reader.bearer())
                .post("/api/notifications/" + id + "/read")
                .then();
    }
}
