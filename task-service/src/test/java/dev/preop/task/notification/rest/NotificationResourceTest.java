package dev.preop.task.notification.rest;

import static dev.preop.task.testing.Operator.as;
import static dev.preop.task.testing.Operator.operator;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.preop.contracts.CallCompleted;
import dev.preop.contracts.CallOutcome;
import dev.preop.contracts.CallRef;
import dev.preop.kit.testing.InfraResource;
import dev.preop.kit.testing.TestEvents;
import dev.preop.kit.testing.TestUser;
import dev.preop.kit.testing.TestUsers;
import dev.preop.task.testing.Neighbour;
import dev.preop.task.testing.Neighbours;
import dev.preop.task.testing.Operator;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfraResource.class)
@QuarkusTestResource(Neighbours.class)
class NotificationResourceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final TestUser ADMIN = TestUsers.admin();

    @Test
    void shouldSayWhichOfTheUsersOwnTasksAndCallsTheyAreAbout() {
        UUID task = Operator.readyTask("+14155550177");
        UUID call = Operator.startCall(task, "CA-told");
        CallRef ref = Operator.ref(call);
        TestEvents.publish(new CallCompleted(
                ref, "CA-told", CallOutcome.BUSY, "busy", null, 0, Instant.parse("2026-11-21T10:00:00Z")));
        Neighbour.NOTIFICATIONS.answer(
                200,
                new JsonObject()
                        .put("notifications", List.of(failure(task, call)))
                        .encode());

        await().atMost(PATIENCE).untilAsserted(() -> operator()
                .get("/api/notifications")
                .then()
                .statusCode(200)
                .body("notifications[0].reason", is("busy"))
                .body("notifications[0].task_title", is("Book dental cleaning appointment")));
        as(ADMIN)
                .get("/api/notifications")
                .then()
                .body("notifications[0].task_title", nullValue())
                .body("notifications[0].reason", nullValue());
    }

    @Test
    void shouldPassNotificationsOnOrSayThatTheyAreMissing() {
        Neighbour.NOTIFICATIONS.answer(200, """
                {"notifications": [{"id": "0197fe00-0000-7000-8000-000000000009", "notification_type": "call_completed",
                  "message": "Booked.", "is_read": false, "priority": "normal", "created_at": "2026-11-21T10:00:00Z"}]}""");
        as(ADMIN)
                .get("/api/notifications?unread=true")
                .then()
                .statusCode(200)
                .body("notifications[0].notification_type", is("call_completed"))
                .body("notifications[0].is_read", is(false))
                .body("degraded.size()", is(0));
        Neighbour.NOTIFICATIONS.answer(204, "");
        as(ADMIN)
                .post("/api/notifications/0197fe00-0000-7000-8000-000000000009/read")
                .then()
                .statusCode(204);
        Neighbour.NOTIFICATIONS.answer(404, "{\"code\":\"not_found\"}");
        as(ADMIN)
                .post("/api/notifications/0197fe00-0000-7000-8000-000000000009/read")
                .then()
                .statusCode(404);
        Neighbour.NOTIFICATIONS.hangUp();
        as(ADMIN).get("/api/notifications").then().statusCode(200).body("degraded", hasItem("notifications"));
    }

    /** A notification that claims a title of its own. */
    private static JsonObject failure(UUID task, UUID call) {
        return new JsonObject()
                .put("id", UUID.randomUUID().toString())
                .put("notification_type", "call_failed")
                .put("message", "Busy.")
                .put("is_read", false)
                .put("call_task_id", task.toString())
                .put("call_session_id", call.toString())
                .put("task_title", "made up");
    }
}
