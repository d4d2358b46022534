package dev.preop.task.notification.rest;

import static dev.preop.task.testing.Operator.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import dev.preop.kit.testing.InfraResource;
import dev.preop.kit.testing.TestUser;
import dev.preop.task.testing.Neighbour;
import dev.preop.task.testing.Neighbours;
import dev.preop.task.testing.People;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(InfraResource.class)
@QuarkusTestResource(Neighbours.class)
class PushSubscriptionResourceTest {

    private static final String BROWSER = """
            {"endpoint": "https://fcm.googleapis.com/fcm/send/abc",
             "keys": {"p256dh": "%s", "auth": "AAAAAAAAAAAAAAAAAAAAAA"}}""".formatted("B" + "A".repeat(86));

    private final TestUser user = People.somebody();
    private final UUID id = UUID.randomUUID();

    @BeforeEach
    void forget() {
        Neighbour.NOTIFICATIONS.forget();
    }

    @Test
    void shouldPassThemOnInTheUsersName() {
        Neighbour.NOTIFICATIONS.answer(200, "{\"public_key\": \"BKey\"}");
        as(user).get("/api/push-subscriptions/key").then().statusCode(200).body("public_key", is("BKey"));
        Neighbour.NOTIFICATIONS.answer(201, "{\"id\": \"%s\"}".formatted(id));
        as(user).body(BROWSER)
                .post("/api/push-subscriptions")
                .then()
                .statusCode(201)
                .body("id", is(id.toString()));
        var added = Neighbour.NOTIFICATIONS.requests().getLast();
        assertThat(added).containsEntry("method", "POST").containsEntry("path", "/api/push-subscriptions");
        assertThat(added.get("authorization")).startsWith("Bearer ");
        assertThat(new JsonObject(added.get("body"))).isEqualTo(new JsonObject(BROWSER));

        Neighbour.NOTIFICATIONS.answer(204, "");
        as(user).delete("/api/push-subscriptions/" + id).then().statusCode(204);
        assertThat(Neighbour.NOTIFICATIONS.requests().getLast())
                .containsEntry("method", "DELETE")
                .containsEntry("path", "/api/push-subscriptions/" + id);
    }

    @Test
    void shouldSayThatThereIsNone() {
        Neighbour.NOTIFICATIONS.answer(404, "{}");

        as(user).get("/api/push-subscriptions/key").then().statusCode(404).body("code", is("not_found"));
        as(user).body(BROWSER).post("/api/push-subscriptions").then().statusCode(404);
        as(user).delete("/api/push-subscriptions/" + id).then().statusCode(404);
    }

    @Test
    void shouldSayThatNobodyAnswers() {
        Neighbour.NOTIFICATIONS.hangUp();

        as(user).get("/api/push-subscriptions/key").then().statusCode(503).body("code", is("service_unavailable"));
        as(user).body(BROWSER).post("/api/push-subscriptions").then().statusCode(503);
    }

    @Test
    void shouldTellWhatOnlyTheNotificationServiceCanMind() {
        Neighbour.NOTIFICATIONS.answer(400, "{\"code\": \"validation_failed\"}");

        as(user).body(BROWSER)
                .post("/api/push-subscriptions")
                .then()
                .statusCode(400)
                .body("code", is("validation_failed"))
                .body("errors.field", contains("endpoint"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"keys\": {\"p256dh\": \"A\", \"auth\": \"A\"}}",
                "{\"endpoint\": \"http://fcm.googleapis.com/x\"}",
                "{\"endpoint\": \"https://fcm.googleapis.com/x\", \"keys\": {}}"
            })
    void shouldRefuseWhatIsNoSubscriptionItself(String body) {
        as(user).body(body)
                .post("/api/push-subscriptions")
                .then()
                .statusCode(400)
                .body("code", is("validation_failed"));
        assertThat(Neighbour.NOTIFICATIONS.requests()).isEmpty();
    }
}
