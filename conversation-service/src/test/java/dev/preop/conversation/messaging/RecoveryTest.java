package dev.preop.conversation.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.preop.contracts.HangUpReason;
import dev.preop.contracts.ReplyAction;
import dev.preop.contracts.ReplyGenerated;
import dev.preop.contracts.Topics;
import dev.preop.contracts.UtteranceTranscribed;
import dev.preop.conversation.Briefings;
import dev.preop.conversation.conversation.Conversation;
import dev.preop.conversation.conversation.ConversationStore;
import dev.preop.conversation.conversation.ExchangeStatus;
import dev.preop.conversation.conversation.TurnIds;
import dev.preop.conversation.conversation.Utterance;
import dev.preop.conversation.turn.client.FakeOllama;
import dev.preop.kit.crypto.PiiCipher;
import dev.preop.kit.testing.InfraResource;
import dev.preop.kit.testing.TestEvents;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a process that died in mid-turn left behind is finished by the next one. */
@QuarkusTest
@QuarkusTestResource(InfraResource.class)
@QuarkusTestResource(OllamaResource.class)
class RecoveryTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Inject
    PiiCipher cipher;

    @Inject
    ConversationStore store;

    FakeOllama ollama;

    private TestCall call;

    @BeforeEach
    void newCall() {
        call = new TestCall(cipher);
    }

    private void leaveBehind(Conversation conversation, UUID turnId) {
        store.add(conversation).await().atMost(PATIENCE);
        store.saveTurns(conversation, Set.of(turnId)).await().atMost(PATIENCE);
    }

    @Test
    void shouldCloseATurnWithTheSentencesThatWereAlreadyHandedOut() {
        UtteranceTranscribed utterance = call.utterance(1, "Anything else?");
        UUID turnId = TurnIds.answerTo(utterance.utteranceId());
        leaveBehind(
                Conversation.requested(call.ref(), Briefings.dentist())
                        .heard(turnId, 1, new Utterance(utterance.utteranceId(), "Anything else?"))
                        .said(turnId, 1, 0, "No, thank you.")
                        .said(turnId, 1, 1, "Goodbye!")
                        .hungUp(turnId, 1, HangUpReason.GOAL_REACHED),
                turnId);
        int asked = ollama.requests().size();

        TestEvents.publish(utterance);

        call.lastReply(1);
        List<ReplyGenerated> replies = call.replies();
        assertThat(replies).extracting(ReplyGenerated::turnId).containsOnly(turnId);
        assertThat(replies).extracting(ReplyGenerated::index).containsExactly(0, 1, 2);
        assertThat(replies).extracting(ReplyGenerated::last).containsExactly(false, false, true);
        assertThat(call.words(replies.get(1))).isEqualTo("Goodbye!");
        assertThat(replies.get(2).action()).isEqualTo(new ReplyAction.HangUp(HangUpReason.GOAL_REACHED));
        assertThat(ollama.requests()).hasSize(asked);
        await().atMost(PATIENCE)
                .until(() -> store.find(call.ref().sessionId())
                                .await()
                                .atMost(PATIENCE)
                                .orElseThrow()
                                .exchange(turnId)
                                .orElseThrow()
                                .status()
                        == ExchangeStatus.ANSWERED);
    }

    @Test
    void shouldAskTheModelAgainWhenNothingWasHandedOutYet() {
        UtteranceTranscribed utterance = call.utterance(1, "Anything else?");
        UUID turnId = TurnIds.answerTo(utterance.utteranceId());
        leaveBehind(
                Conversation.requested(call.ref(), Briefings.dentist())
                        .heard(turnId, 1, new Utterance(utterance.utteranceId(), "Anything else?")),
                turnId);
        ollama.answer(FakeOllama.text("That is all."), FakeOllama.done());

        TestEvents.publish(utterance);

        ReplyGenerated reply = call.lastReply(1);
        assertThat(call.words(reply)).isEqualTo("That is all.");
        assertThat(reply.turnId()).isEqualTo(turnId);
    }

    @Test
    void shouldHangUpAtOnceWhenTheCalleeTalksOnAfterTheGoodbye() {
        UUID goodbye = UUID.randomUUID();
        leaveBehind(
                Conversation.requested(call.ref(), Briefings.dentist())
                        .said(goodbye, 1, 0, "Goodbye!")
                        .hungUp(goodbye, 1, HangUpReason.GOAL_FAILED),
                goodbye);

        call.says(2, "Bye, have a nice day!");

        ReplyGenerated reply = call.lastReply(2);
        assertThat(reply.index()).isZero();
        assertThat(reply.action()).isEqualTo(new ReplyAction.HangUp(HangUpReason.GOAL_FAILED));
    }

    @Test
    void shouldBuryWhatIsNoEventAndGoOn() {
        String key = call.ref().sessionId().toString();
        TestEvents.publish(
                Topics.UTTERANCE_TRANSCRIBED, key, Map.of(), "secret words".getBytes(StandardCharsets.UTF_8));

        await().atMost(PATIENCE).ignoreExceptions().untilAsserted(() -> assertThat(
                        TestEvents.all(Topics.deadLetter(Topics.UTTERANCE_TRANSCRIBED)))
                .anySatisfy(message -> {
                    assertThat(message.key()).isEqualTo(key);
                    assertThat(new String(
                                    message.headers()
                                            .lastHeader("dead-letter-reason")
                                            .value(),
                                    StandardCharsets.UTF_8))
                            .doesNotContain("secret");
                }));
    }
}
