package dev.preop.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;

import dev.preop.contracts.CallOutcome;
import dev.preop.contracts.UserErased;
import dev.preop.kit.crypto.PiiCipher;
import dev.preop.kit.events.CloudEvent;
import dev.preop.kit.ids.Ids;
import dev.preop.kit.testing.InfraResource;
import dev.preop.kit.testing.TestEvents;
import dev.preop.kit.testing.TestUser;
import dev.preop.kit.testing.UserTables;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfraResource.class)
@QuarkusTestResource(FakeModel.class)
class UserErasedTest {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Set<String> ONLY_THAT = Set.of("erased_users");
    private static final Set<String> EVERYTHING =
            Set.of("call_extracted_data", "call_transcript_segments", "call_transcripts");

    @Inject
    PiiCipher cipher;

    @Test
    void shouldKeepNothingOfAUserWhoWantsNothingKeptAndAllOfOthers() {
        CallScript leaving = callOfSomebody();
        CallScript staying = callOfSomebody();

        CloudEvent<UserErased> erased =
                TestEvents.publish(new UserErased(leaving.user().id(), Instant.now()));
        TestEvents.publish(erased);

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(kept(leaving)).isEqualTo(ONLY_THAT));
        leaving.read().statusCode(404);
        assertThat(kept(staying)).isEqualTo(EVERYTHING);
        staying.read().statusCode(200);
    }

    @Test
    void shouldKeepNothingOfACallThatItHearsOfLater() {
        CallScript call = CallScript.of(somebody(), cipher);
        TestEvents.publish(new UserErased(call.user().id(), Instant.now()));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(kept(call)).isEqualTo(ONLY_THAT));

        call.tell(call.requested("Book a cleaning"), call.heard("I'm Kim. It is $75.", 3000));
        CallScript next = call.another(new Ids(Clock.offset(Clock.systemUTC(), Duration.ofSeconds(1))));
        next.tell(next.requested("Book a cleaning"), next.heard("It is $80.", 3000));

        await().atMost(PATIENCE).untilAsserted(() -> next.read().body("segments.content", contains("It is $80.")));
        call.read().statusCode(404);
    }

    private static TestUser somebody() {
        return new TestUser(UUID.randomUUID(), "somebody@preop.test", "Jo Park", List.of("operator"));
    }

    private CallScript callOfSomebody() {
        CallScript call = CallScript.of(somebody(), cipher);
        call.tell(call.requested("Book a cleaning"), call.started(), call.heard("I'm Kim. It is $75.", 3000));
        call.tell(call.completed(CallOutcome.COMPLETED));
        call.processed(outcome -> !outcome.facts().isEmpty());
        assertThat(kept(call)).isEqualTo(EVERYTHING);
        return call;
    }

    private static Set<String> kept(CallScript call) {
        return UserTables.with(call.user().id(), "transcripts");
    }
}
