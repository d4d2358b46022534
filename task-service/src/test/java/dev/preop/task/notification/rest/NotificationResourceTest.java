package dev.preop.task.notification.rest;

import static dev.preop.task.testing.Operator.as;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import dev.preop.kit.testing.InfraResource;
import dev.preop.kit.testing.TestUser;
import dev.preop.kit.testing.TestUsers;
import dev.preop.task.testing.Neighbour;
import dev.preop.task.testing.Neighbours;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfraResource.class)
@QuarkusTestResource(Neighbours.class)
class NotificationResourceTest {

    private static final TestUser ADMIN = TestUsers.admin();

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
}
