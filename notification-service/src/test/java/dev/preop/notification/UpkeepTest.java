package dev.preop.notification;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import dev.preop.contracts.CallOutcome;
import dev.preop.kit.persistence.upkeep.SealedRows;
import dev.preop.kit.persistence.upkeep.Upkeep;
import dev.preop.kit.testing.InfraResource;
import dev.preop.kit.testing.OldSeals;
import dev.preop.kit.testing.TestDatabase;
import dev.preop.kit.testing.TestEvents;
import dev.preop.kit.testing.UserTables;
import dev.preop.notification.delivery.FakeGateway;
import dev.preop.notification.push.Browser;
import dev.preop.notification.push.FakePushService;
import io.quarkus.arc.All;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Addresses and notifications over years: keys change, and what was told long ago goes. */
@QuarkusTest
@QuarkusTestResource(InfraResource.class)
@QuarkusTestResource(FakeGateway.class)
@QuarkusTestResource(FakePushService.class)
class UpkeepTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    Upkeep upkeep;

    @Inject
    @All
    List<SealedRows> stores;

    private final Somebody somebody = Somebody.withACall();

    @Test
    void shouldSealAddressesAnew() throws SQLException {
        somebody.prefer("""
                        {"email":"somebody@preop.test","phone_number":"+14155550108"}""").statusCode(200);
        subscribe();
        OldSeals seals = new OldSeals("notifications", stores);
        assertThat(seals.age())
                .containsExactly(
                        "notification_settings.email_sealed",
                        "notification_settings.phone_sealed",
                        "push_subscriptions.auth_sealed",
                        "push_subscriptions.endpoint_sealed",
                        "push_subscriptions.p256dh_sealed");

        upkeep.round().await().atMost(PATIENCE);

        assertThat(seals.left()).isEmpty();
        given().header("Authorization", somebody.user().bearer())
                .get("/api/notification-preferences")
                .then()
                .body("phone_number", equalTo("+14155550108"));
    }

    @Test
    void shouldDeleteWhatWasToldLongAgo() throws SQLException {
        TestEvents.publish(somebody.ended(CallOutcome.BUSY));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(told()).isEqualTo(1));

        upkeep.round().await().atMost(PATIENCE);
        assertThat(told()).isEqualTo(1);
        try (Connection database = TestDatabase.asSuperuser();
                var update = database.createStatement()) {
            update.executeUpdate("update notifications.notifications set created_at = now() - interval '366 days'"
                    + " where user_id = '%s'".formatted(somebody.user().id()));
        }
        upkeep.round().await().atMost(PATIENCE);

        assertThat(told()).isZero();
    }

    @Test
    void shouldForgetABrowserThatWasNotSeenForLong() throws SQLException {
        subscribe();
        upkeep.round().await().atMost(PATIENCE);
        assertThat(UserTables.with(somebody.user().id(), "notifications")).contains("push_subscriptions");
        try (Connection database = TestDatabase.asSuperuser();
                var update = database.createStatement()) {
            update.executeUpdate("update notifications.push_subscriptions set renewed_at = now() - interval '366 days'"
                    + " where user_id = '%s'".formatted(somebody.user().id()));
        }
        upkeep.round().await().atMost(PATIENCE);

        assertThat(UserTables.with(somebody.user().id(), "notifications")).doesNotContain("push_subscriptions");
    }

    private void subscribe() {
        somebody.subscribe(Browser.open()
                        .subscription(
                                FakePushService.endpoint("/" + somebody.user().id())))
                .statusCode(201);
    }

    private int told() {
        return somebody.told("").extract().path("notifications.size()");
    }
}
