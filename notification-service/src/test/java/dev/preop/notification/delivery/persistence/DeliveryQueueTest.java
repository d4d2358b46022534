package dev.preop.notification.delivery.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasSize;

import dev.preop.contracts.CallOutcome;
import dev.preop.kit.persistence.Database;
import dev.preop.kit.testing.InfraResource;
import dev.preop.kit.testing.TestDatabase;
import dev.preop.kit.testing.TestEvents;
import dev.preop.notification.Somebody;
import dev.preop.notification.delivery.FakeGateway;
import dev.preop.notification.delivery.Parcel;
import dev.preop.notification.preference.Channel;
import dev.preop.notification.push.FakePushService;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfraResource.class)
@QuarkusTestResource(FakeGateway.class)
@QuarkusTestResource(FakePushService.class)
class DeliveryQueueTest {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    /** When this is due only those who say that it is then look for it. */
    private static final Instant FAR = Instant.parse("2100-01-01T00:00:00Z");

    private final Somebody somebody = Somebody.withACall();

    @Inject
    Database database;

    @Inject
    DeliveryQueue queue;

    @Test
    void shouldNotWaitForADeliveryThatAnotherInstanceIsAboutToMake() throws SQLException {
        TestEvents.publish(somebody.ended(CallOutcome.BUSY));
        await().atMost(PATIENCE).untilAsserted(() -> somebody.told("").body("notifications", hasSize(1)));

        try (var elsewhere = TestDatabase.asSuperuser();
                var statement = elsewhere.createStatement()) {
            statement.executeUpdate("""
                    insert into notifications.deliveries (id, notification_id, user_id, channel, due_at)
                    select gen_random_uuid(), id, user_id, channel, timestamptz '2100-01-01Z'
                    from notifications.notifications, unnest(array['email', 'sms']) channel
                    where user_id = '%s'""".formatted(somebody.user().id()));
            elsewhere.setAutoCommit(false);
            statement.executeQuery("""
                    select from notifications.deliveries where status = 'pending' and not (user_id = '%s' and channel = 'sms')
                    for update""".formatted(somebody.user().id()));

            assertThat(claimed()).map(Parcel::channel).contains(Channel.SMS);
            assertThat(claimed()).isEmpty();
            elsewhere.rollback();
        }
        assertThat(claimed()).isPresent();
    }

    private Optional<Parcel> claimed() {
        return database.asService(session -> queue.claim(session, FAR, FAR.plusSeconds(1)))
                .await()
                .atMost(PATIENCE);
    }
}
