package dev.preop.notification;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import dev.preop.contracts.CallCompleted;
import dev.preop.contracts.CallOutcome;
import dev.preop.contracts.CallRef;
import dev.preop.kit.persistence.upkeep.SealedRows;
import dev.preop.kit.persistence.upkeep.Upkeep;
import dev.preop.kit.testing.InfraResource;
import dev.preop.kit.testing.OldSeals;
import dev.preop.kit.testing.TestDatabase;
import dev.preop.kit.testing.TestEvents;
import dev.preop.kit.testing.TestUser;
import dev.preop.notification.delivery.FakeGateway;
import io.quarkus.arc.All;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Addresses and notifications over years: keys change, and what was told long ago goes. */
@QuarkusTest
@QuarkusTestResource(InfraResource.class)
@QuarkusTestResource(FakeGateway.class)
class UpkeepTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    Upkeep upkeep;

    @Inject
    @All
    List<SealedRows> stores;

    private final TestUser user =
            new TestUser(UUID.randomUUID(), "somebody@preop.test", "Somebody", List.of("operator"));

    @Test
    void shouldSealAddressesAnew() throws SQLException {
        given().header("Authorization", user.bearer())
                .contentType("application/json")
                .body("""
                        {"email":"somebody@preop.test","phone_number":"+14155550108"}""")
                .put("/api/notification-preferences")
                .then()
                .statusCode(200);
        OldSeals seals = new OldSeals("notifications", stores);
        assertThat(seals.age())
                .containsExactly("notification_settings.email_sealed", "notification_settings.phone_sealed");

        upkeep.round().await().atMost(PATIENCE);

        assertThat(seals.left()).isEmpty();
        given().header("Authorization", user.bearer())
                .get("/api/notification-preferences")
                .then()
                .body("phone_number", equalTo("+14155550108"));
    }

    @Test
    void shouldDeleteWhatWasToldLongAgo() throws SQLException {
        CallRef call = new CallRef(UUID.randomUUID(), UUID.randomUUID(), user.id());
        TestEvents.publish(new CallCompleted(call, "CA1", CallOutcome.BUSY, null, null, 0, Instant.now()));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(told()).isEqualTo(1));

        upkeep.round().await().atMost(PATIENCE);
        assertThat(told()).isEqualTo(1);
        try (Connection database = TestDatabase.asSuperuser();
                var update = database.createStatement()) {
            update.executeUpdate("update notifications.notifications set created_at = now() - interval '366 days'"
                    + " where user_id = '%s'".formatted(user.id()));
        }
        upkeep.round().await().atMost(PATIENCE);

        assertThat(told()).isZero();
    }

    private int told() {
        return given().header("Authorization", user.bearer())
                .get("/api/notifications")
                .path("notifications.size()");
    }
}
