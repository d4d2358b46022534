package dev.preop.conversation.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preop.conversation.Briefings;
import dev.preop.conversation.conversation.Conversation;
import dev.preop.conversation.conversation.ConversationStore;
import dev.preop.conversation.conversation.Utterance;
import dev.preop.kit.crypto.PiiCipher;
import dev.preop.kit.persistence.upkeep.SealedRows;
import dev.preop.kit.persistence.upkeep.Upkeep;
import dev.preop.kit.testing.InfraResource;
import dev.preop.kit.testing.OldSeals;
import dev.preop.kit.testing.TestDatabase;
import io.quarkus.arc.All;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the agent remembers, over months: keys change, and in the end it forgets. */
@QuarkusTest
@QuarkusTestResource(InfraResource.class)
@QuarkusTestResource(OllamaResource.class)
class UpkeepTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    PiiCipher cipher;

    @Inject
    ConversationStore store;

    @Inject
    Upkeep upkeep;

    @Inject
    @All
    List<SealedRows> stores;

    private Conversation conversation;

    @BeforeEach
    void aConversation() {
        UUID turnId = UUID.randomUUID();
        conversation = Conversation.requested(new TestCall(cipher).ref(), Briefings.dentist())
                .scripted("I am calling to book a cleaning.")
                .heard(turnId, 1, new Utterance(UUID.randomUUID(), "When would you like to come?"))
                .said(turnId, 1, 0, "On Saturday, please.");
        store.add(conversation).await().atMost(PATIENCE);
        store.saveProgress(conversation).await().atMost(PATIENCE);
        store.saveTurns(conversation, Set.of(turnId)).await().atMost(PATIENCE);
    }

    @Test
    void shouldRememberTheSameUnderANewKey() throws SQLException {
        Conversation before = stored();
        OldSeals seals = new OldSeals("conversations", stores);
        assertThat(seals.age())
                .containsExactly(
                        "conversation_turns.sentences",
                        "conversation_turns.utterances",
                        "conversations.briefing",
                        "conversations.opening",
                        "conversations.state");

        upkeep.round().await().atMost(PATIENCE);

        assertThat(seals.left()).isEmpty();
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void shouldForgetACallAfterNinetyDays() throws SQLException {
        upkeep.round().await().atMost(PATIENCE);
        assertThat(stored().exchanges()).hasSize(1);
        try (Connection database = TestDatabase.asSuperuser();
                var update = database.prepareStatement("update conversations.conversations"
                        + " set updated_at = now() - interval '91 days' where id = ?")) {
            update.setObject(1, conversation.call().sessionId());
            update.executeUpdate();
        }

        upkeep.round().await().atMost(PATIENCE);

        assertThat(store.find(conversation.call().sessionId()).await().atMost(PATIENCE))
                .isEmpty();
    }

    private Conversation stored() {
        return store.find(conversation.call().sessionId())
                .await()
                .atMost(PATIENCE)
                .orElseThrow();
    }
}
