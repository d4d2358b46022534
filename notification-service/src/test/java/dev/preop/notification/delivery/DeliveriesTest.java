package dev.preop.notification.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.preop.contracts.ApprovalRequested;
import dev.preop.contracts.CallOutcome;
import dev.preop.contracts.CallRef;
import dev.preop.kit.testing.InfraResource;
import dev.preop.kit.testing.TestDatabase;
import dev.preop.kit.testing.TestEvents;
import dev.preop.kit.testing.TestUser;
import dev.preop.notification.Somebody;
import dev.preop.notification.push.FakePushService;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From an event to the user's phone and mailbox. */
@QuarkusTest
@QuarkusTestResource(InfraResource.class)
@QuarkusTestResource(FakeGateway.class)
@QuarkusTestResource(FakePushService.class)
class DeliveriesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    @Inject
    MockMailbox mailbox;

    private final Somebody somebody = Somebody.withACall();
    private final TestUser user = somebody.user();
    private final CallRef call = somebody.call();

    @Test
    void shouldSendATextAndAMailOnceWhenADecisionIsNeeded() {
        String email = user.id() + "@preop.test";
        somebody.prefer("""
                {"email":"%s","phone_number":"+14155550102"}""".formatted(email)).statusCode(200);
        TestEvents.publish(approvalRequested());
        TestEvents.publish(somebody.ended(CallOutcome.BUSY));

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(deliveries())
                .containsExactlyInAnyOrder(
                        "approval_needed in_app sent 0",
                        "approval_needed email sent 1",
                        "approval_needed sms sent 1",
                        "call_failed in_app sent 0",
                        "call_failed email sent 1"));
        assertThat(mailbox.getMailsSentTo(email)).hasSize(2).anySatisfy(mail -> {
            assertThat(mail.getSubject()).isEqualTo("Your call waits for your decision");
            assertThat(mail.getText())
                    .isEqualTo(
                            "Your call waits for your decision. https://console.preop.test/calls/" + call.sessionId());
            assertThat(mail.getHeaders()).containsKey("Message-ID");
        });
        assertThat(FakeGateway.ordersFor("+14155550102")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "+14155550103, approval_needed sms sent 2, 2",
        "+14155550104, approval_needed sms unknown 1, 1",
        "+14155550105, approval_needed sms failed 1, 1"
    })
    void shouldTryAgainOnlyWhenItWasSurelyNotSent(String number, String outcome, int orders) {
        somebody.prefer("""
                {"phone_number":"%s"}""".formatted(number)).statusCode(200);
        TestEvents.publish(approvalRequested());

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(deliveries()).contains(outcome));
        assertThat(FakeGateway.ordersFor(number)).hasSize(orders);
    }

    @Test
    void shouldNotSendAgainWhatADeadProcessMayHaveSent() throws SQLException {
        TestEvents.publish(approvalRequested());
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(deliveries()).hasSize(1));
        somebody.prefer("""
                {"phone_number":"+14155550106"}""").statusCode(200);
        sql("""
                insert into notifications.deliveries (id, notification_id, user_id, channel, status, attempts, due_at)
                select gen_random_uuid(), id, user_id, 'sms', 'sending', 1, now() - interval '1 second'
                from notifications.notifications where user_id = '%s'""".formatted(user.id()));

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(deliveries()).contains("approval_needed sms unknown 1"));
        assertThat(FakeGateway.ordersFor("+14155550106")).isEmpty();
    }

    @Test
    void shouldKeepSilentInTheAppWhereTheUserWantsIt() throws SQLException {
        somebody.prefer("""
                {"preferences":[{"notification_type":"call_failed","channel":"in_app","enabled":false}]}""")
                .statusCode(200)
                .body("preferences", hasSize(24))
                .body(
                        "preferences.find { it.notification_type == 'call_failed' && it.channel == 'in_app' }.enabled",
                        equalTo(false))
                .body(
                        "preferences.find { it.notification_type == 'call_failed' && it.channel == 'email' }.enabled",
                        equalTo(true));
        TestEvents.publish(somebody.ended(CallOutcome.BUSY));

        await().atMost(PATIENCE)
                .untilAsserted(() -> somebody.told("").body("notifications.is_read", equalTo(List.of(true))));
        assertThat(deliveries()).isEmpty();
    }

    @Test
    void shouldKeepPreferencesSealedAndTheirOwnersOnly() throws SQLException {
        somebody.prefer("""
                {"email":"somebody@preop.test","phone_number":"+14155550107",
                 "quiet_hours":{"from":"22:00","until":"07:00","time_zone":"America/Los_Angeles"}}""")
                .statusCode(200)
                .body("phone_number", equalTo("+14155550107"))
                .body("quiet_hours.until", equalTo("07:00"));
        somebody.prefer("{}").statusCode(200).body("email", nullValue()).body("quiet_hours", nullValue());
        somebody.prefer("""
                {"phone_number":"+14155550107"}""").statusCode(200);

        assertThat(rows("select to_jsonb(s)::text from notifications.notification_settings s where user_id = '"
                        + user.id() + "'"))
                .singleElement()
                .asString()
                .doesNotContain("4155550107")
                .contains("phone_sealed");
        given().get("/api/notification-preferences").then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"email\":\"nobody\"}",
                "{\"phone_number\":\"555-0107\"}",
                "{\"quiet_hours\":{\"from\":\"25:00\",\"until\":\"07:00\",\"time_zone\":\"UTC\"}}",
                "{\"quiet_hours\":{\"from\":\"22:00\",\"until\":\"07:00\",\"time_zone\":\"Mars/Olympus\"}}",
                "{\"preferences\":[{\"notification_type\":\"gossip\",\"channel\":\"sms\",\"enabled\":true}]}",
                "{\"preferences\":[{\"notification_type\":\"call_failed\",\"channel\":\"pigeon\",\"enabled\":true}]}",
                "{\"preferences\":[null]}"
            })
    void shouldRefuseWhatIsNoPreference(String body) {
        somebody.prefer(body).statusCode(400).body("code", equalTo("validation_failed"));
    }

    private ApprovalRequested approvalRequested() {
        return new ApprovalRequested(call, UUID.randomUUID(), "The price is too high.", null, null, Instant.now());
    }

    /** What the user was sent: type, channel, status and number of attempts. */
    private List<String> deliveries() throws SQLException {
        return rows("""
                select concat_ws(' ', notification_type, channel, status, attempts)
                from notifications.deliveries d join notifications.notifications n on n.id = d.notification_id
                where d.user_id = '%s'""".formatted(user.id()));
    }

    private static List<String> rows(String query) throws SQLException {
        try (Connection database = TestDatabase.asSuperuser();
                Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    private static void sql(String change) throws SQLException {
        try (Connection database = TestDatabase.asSuperuser();
                Statement statement = database.createStatement()) {
            statement.executeUpdate(change);
        }
    }
}
