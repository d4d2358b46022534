package dev.preop.conversation.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.preop.contracts.ApprovalRequested;
import dev.preop.contracts.CallRef;
import dev.preop.contracts.UserErased;
import dev.preop.conversation.Briefings;
import dev.preop.conversation.conversation.Conversation;
import dev.preop.conversation.conversation.ConversationStore;
import dev.preop.conversation.conversation.Utterance;
import dev.preop.kit.events.CloudEvent;
import dev.preop.kit.ids.Ids;
import dev.preop.kit.testing.InfraResource;
import dev.preop.kit.testing.TestEvents;
import dev.preop.kit.testing.UserTables;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfraResource.class)
@QuarkusTestResource(OllamaResource.class)
class UserErasedTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Set<String> ONLY_THAT = Set.of("erased_users");
    private static final Set<String> EVERYTHING = Set.of("approval_requests", "conversation_turns", "conversations");

    @Inject
    ConversationStore store;

    @Test
    void shouldForgetTheCallsOfAUserWhoWantsNothingKeptAndNoOthers() {
        CallRef leaving = callOfSomebody();
        CallRef staying = callOfSomebody();

        CloudEvent<UserErased> erased = TestEvents.publish(new UserErased(leaving.userId(), Instant.now()));
        TestEvents.publish(erased);

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(kept(leaving)).isEqualTo(ONLY_THAT));
        assertThat(kept(staying)).isEqualTo(EVERYTHING);
        assertThat(store.find(staying.sessionId()).await().atMost(PATIENCE)).isPresent();
    }

    @Test
    void shouldNotRememberACallThatItHearsOfLater() {
        CallRef call = Briefings.call();
        TestEvents.publish(new UserErased(call.userId(), Instant.now()));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(kept(call)).isEqualTo(ONLY_THAT));

        assertThat(added(call)).isFalse();
        assertThat(kept(call)).isEqualTo(ONLY_THAT);

        Ids ids = new Ids(Clock.offset(Clock.systemUTC(), Duration.ofSeconds(1)));
        assertThat(added(new CallRef(ids.next(), ids.next(), call.userId()))).isTrue();
        assertThat(kept(call)).contains("conversations");
    }

    private boolean added(CallRef call) {
        return store.add(Conversation.requested(call, Briefings.dentist()))
                .await()
                .atMost(PATIENCE);
    }

    private CallRef callOfSomebody() {
        CallRef call = Briefings.call();
        UUID turnId = UUID.randomUUID();
        Conversation conversation = Conversation.requested(call, Briefings.dentist())
                .heard(turnId, 1, new Utterance(UUID.randomUUID(), "It is $300."));
        store.add(conversation).await().atMost(PATIENCE);
        store.saveTurns(conversation, Set.of(turnId)).await().atMost(PATIENCE);
        store.ask(conversation, new ApprovalRequested(call, UUID.randomUUID(), "Too dear.", null, null, Instant.now()))
                .await()
                .atMost(PATIENCE);
        assertThat(kept(call)).isEqualTo(EVERYTHING);
        return call;
    }

    private static Set<String> kept(CallRef call) {
        return UserTables.with(call.userId(), "conversations");
    }
}
