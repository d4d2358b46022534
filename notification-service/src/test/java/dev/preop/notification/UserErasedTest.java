package dev.preop.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;

import dev.preop.contracts.CallOutcome;
import dev.preop.contracts.UserErased;
import dev.preop.kit.events.CloudEvent;
import dev.preop.kit.ids.Ids;
import dev.preop.kit.testing.InfraResource;
import dev.preop.kit.testing.TestEvents;
import dev.preop.kit.testing.UserTables;
import dev.preop.notification.delivery.FakeGateway;
import dev.preop.notification.push.Browser;
import dev.preop.notification.push.FakePushService;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfraResource.class)
@QuarkusTestResource(FakeGateway.class)
@QuarkusTestResource(FakePushService.class)
class UserErasedTest {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Set<String> ONLY_THAT = Set.of("erased_users");
    private static final Set<String> EVERYTHING = Set.of(
            "call_ends",
            "deliveries",
            "notification_preferences",
            "notification_settings",
            "notifications",
            "push_subscriptions");

    @Test
    void shouldKeepNothingOfAUserWhoWantsNothingKeptAndAllOfOthers() {
        Somebody leaving = somebodyWithEverything();
        Somebody staying = somebodyWithEverything();

        CloudEvent<UserErased> erased =
                TestEvents.publish(new UserErased(leaving.user().id(), Instant.now()));
        TestEvents.publish(erased);

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(kept(leaving)).isEqualTo(ONLY_THAT));
        assertThat(kept(staying)).isEqualTo(EVERYTHING);
    }

    @Test
    void shouldKeepNothingOfACallThatItHearsOfLater() {
        Somebody leaving = Somebody.withACall();
        TestEvents.publish(new UserErased(leaving.user().id(), Instant.now()));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(kept(leaving)).isEqualTo(ONLY_THAT));

        TestEvents.publish(leaving.ended(CallOutcome.BUSY));
        Somebody sameAgain = leaving.withAnotherCall(new Ids(Clock.offset(Clock.systemUTC(), Duration.ofSeconds(1))));
        TestEvents.publish(sameAgain.ended(CallOutcome.BUSY));

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(kept(leaving)).contains("notifications"));
        sameAgain
                .told("")
                .body(
                        "notifications.call_session_id",
                        contains(sameAgain.call().sessionId().toString()));
    }

    private static Somebody somebodyWithEverything() {
        Somebody somebody = Somebody.withACall();
        somebody.prefer("""
                        {"email": "somebody@preop.test",
                         "preferences": [{"notification_type": "call_failed", "channel": "email", "enabled": true}]}""").statusCode(200);
        somebody.subscribe(Browser.open()
                        .subscription(
                                FakePushService.endpoint("/" + somebody.user().id())))
                .statusCode(201);
        TestEvents.publish(somebody.ended(CallOutcome.BUSY));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(kept(somebody)).isEqualTo(EVERYTHING));
        return somebody;
    }

    private static Set<String> kept(Somebody somebody) {
        return UserTables.with(somebody.user().id(), "notifications");
    }
}
