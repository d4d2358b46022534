package dev.preop.notification;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.preop.contracts.CallCompleted;
import dev.preop.contracts.CallOutcome;
import dev.preop.contracts.CallRef;
import dev.preop.contracts.UserErased;
import dev.preop.kit.events.CloudEvent;
import dev.preop.kit.testing.InfraResource;
import dev.preop.kit.testing.TestEvents;
import dev.preop.kit.testing.TestUser;
import dev.preop.kit.testing.UserTables;
import dev.preop.notification.delivery.FakeGateway;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfraResource.class)
@QuarkusTestResource(FakeGateway.class)
class UserErasedTest {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Set<String> EVERYTHING =
            Set.of("call_ends", "deliveries", "notification_preferences", "notification_settings", "notifications");

    @Test
    void shouldKeepNothingOfAUserWhoWantsNothingKeptAndAllOfOthers() {
        TestUser leaving = somebodyWithEverything();
        TestUser staying = somebodyWithEverything();

        CloudEvent<UserErased> erased = TestEvents.publish(new UserErased(leaving.id(), Instant.now()));
        TestEvents.publish(erased);

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(kept(leaving)).isEmpty());
        assertThat(kept(staying)).isEqualTo(EVERYTHING);
    }

    private static TestUser somebodyWithEverything() {
        TestUser user = new TestUser(UUID.randomUUID(), "somebody@preop.test", "Somebody", List.of("operator"));
        given().header("Authorization", user.bearer())
                .contentType("application/json")
                .body("""
                        {"email": "somebody@preop.test",
                         "preferences": [{"notification_type": "call_failed", "channel": "email", "enabled": true}]}""")
                .put("/api/notification-preferences")
                .then()
                .statusCode(200);
        CallRef call = new CallRef(UUID.randomUUID(), UUID.randomUUID(), user.id());
        TestEvents.publish(new CallCompleted(call, "CA1", CallOutcome.BUSY, null, null, 0, Instant.now()));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(kept(user)).isEqualTo(EVERYTHING));
        return user;
    }

    private static Set<String> kept(TestUser user) {
        return UserTables.with(user.id(), "notifications");
    }
}
