package dev.preop.task.notification.rest;

import static dev.preop.task.testing.Operator.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.preop.kit.testing.InfraResource;
import dev.preop.kit.testing.TestUser;
import dev.preop.task.testing.Neighbour;
import dev.preop.task.testing.Neighbours;
import dev.preop.task.testing.People;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(InfraResource.class)
@QuarkusTestResource(Neighbours.class)
class PreferencesResourceTest {

    private static final String KEPT = """
            {"email": "jo@preop.test", "phone_number": null,
             "quiet_hours": {"from": "22:00", "until": "07:00", "time_zone": "America/Los_Angeles"},
             "preferences": [{"notification_type": "call_failed", "channel": "sms", "enabled": true}],
             "a_field_of_tomorrow": 1}""";

    private final TestUser user = People.somebody();

    @BeforeEach
    void answer() {
        Neighbour.NOTIFICATIONS.forget();
        Neighbour.NOTIFICATIONS.answer(200, KEPT);
    }

    @Test
    void shouldPassThemOnInTheUsersName() {
        as(user).get("/api/notification-preferences")
                .then()
                .statusCode(200)
                .body("notification_preferences.email", is("jo@preop.test"))
                .body("notification_preferences.quiet_hours.time_zone", is("America/Los_Angeles"))
                .body("notification_preferences.preferences.channel", contains("sms"))
                .body("degraded", empty());
        as(user).body("""
                {"phone_number": "+14155550107",
                 "preferences": [{"notification_type": "call_failed", "channel": "sms", "enabled": false}]}""")
                .put("/api/notification-preferences")
                .then()
                .statusCode(200)
                .body("notification_preferences.email", is("jo@preop.test"));

        var change = Neighbour.NOTIFICATIONS.requests().getLast();
        assertThat(change).containsEntry("method", "PUT").containsEntry("path", "/api/notification-preferences");
        assertThat(change.get("authorization")).startsWith("Bearer ");
        assertThat(new JsonObject(change.get("body"))).isEqualTo(new JsonObject("""
                {"phone_number": "+14155550107",
                 "preferences": [{"notification_type": "call_failed", "channel": "sms", "enabled": false}]}"""));
    }

    @Test
    void shouldSayWhatIsMissingWhenNobodyAnswers() {
        Neighbour.NOTIFICATIONS.hangUp();

        as(user).get("/api/notification-preferences")
                .then()
                .statusCode(200)
                .body("notification_preferences", nullValue())
                .body("degraded", contains("notification_preferences"));
        as(user).body("{}")
                .put("/api/notification-preferences")
                .then()
                .statusCode(503)
                .body("code", is("service_unavailable"));
    }

    @Test
    void shouldTellWhatOnlyTheNotificationServiceCanMind() {
        Neighbour.NOTIFICATIONS.answer(400, "{\"code\": \"validation_failed\"}");

        as(user).body("""
                {"quiet_hours": {"from": "22:00", "until": "07:00", "time_zone": "Mars/Olympus"}}""")
                .put("/api/notification-preferences")
                .then()
                .statusCode(400)
                .body("code", is("validation_failed"))
                .body("errors.field", contains("quiet_hours.time_zone"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"email\": \"nobody\"}",
                "{\"quiet_hours\": {\"from\": \"25:00\", \"until\": \"07:00\", \"time_zone\": \"UTC\"}}",
                "{\"quiet_hours\": {\"from\": \"22:00\"}}",
                "{\"preferences\": [{\"notification_type\": \"gossip\", \"channel\": \"sms\", \"enabled\": true}]}",
                "{\"preferences\": [{\"notification_type\": \"call_failed\", \"channel\": \"sms\"}]}",
                "{\"preferences\": [null]}"
            })
    void shouldRefuseWhatIsNoPreferenceItself(String body) {
        as(user).body(body)
                .put("/api/notification-preferences")
                .then()
                .statusCode(400)
                .body("code", is("validation_failed"));
        assertThat(Neighbour.NOTIFICATIONS.requests()).isEmpty();
    }
}
