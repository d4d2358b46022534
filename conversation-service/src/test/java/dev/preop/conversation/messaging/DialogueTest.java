package dev.preop.conversation.messaging;

import static dev.preop.conversation.turn.client.FakeOllama.done;
import static dev.preop.conversation.turn.client.FakeOllama.hangUp;
import static dev.preop.conversation.turn.client.FakeOllama.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.preop.contracts.HangUpReason;
import dev.preop.contracts.ReplyAction;
import dev.preop.contracts.ReplyGenerated;
import dev.preop.contracts.UtteranceTranscribed;
import dev.preop.conversation.conversation.Conversation;
import dev.preop.conversation.conversation.ConversationStatus;
import dev.preop.conversation.conversation.ConversationStore;
import dev.preop.conversation.conversation.ExchangeStatus;
import dev.preop.conversation.conversation.LiveCalls;
import dev.preop.conversation.turn.client.FakeOllama;
import dev.preop.kit.crypto.PiiCipher;
import dev.preop.kit.testing.InfraResource;
import dev.preop.kit.testing.TestEvents;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whole calls against real PostgreSQL, real Kafka and a model server on a socket. */
@QuarkusTest
@QuarkusTestResource(InfraResource.class)
@QuarkusTestResource(OllamaResource.class)
class DialogueTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Inject
    PiiCipher cipher;

    @Inject
    ConversationStore store;

    @Inject
    LiveCalls calls;

    FakeOllama ollama;

    private TestCall call;

    @BeforeEach
    void newCall() {
        call = new TestCall(cipher);
    }

    private Conversation stored() {
        return store.find(call.ref().sessionId()).await().atMost(PATIENCE).orElseThrow();
    }

    private void started() {
        call.requested();
        await().atMost(Duration.ofSeconds(20)).until(() -> store.find(call.ref().sessionId())
                .await()
                .atMost(PATIENCE)
                .filter(conversation -> conversation.status() == ConversationStatus.SCRIPTED)
                .isPresent());
        call.started();
        call.lastReply(0);
    }

    private JsonObject lastRequest() {
        return ollama.requests().getLast();
    }

    private List<JsonObject> lastMessages() {
        return lastRequest().getJsonArray("messages").stream()
                .map(JsonObject.class::cast)
                .filter(message -> !"system".equals(message.getString("role")))
                .toList();
    }

    @Test
    void shouldHoldAWholeConversation() {
        started();

        List<ReplyGenerated> opening = call.replies();
        assertThat(opening)
                .extracting(call::words)
                .containsExactly(
                        "Hello, this is an AI assistant calling on behalf of Alex Morgan.",
                        "I would like to book a dental cleaning.",
                        "Do you have time next week?");
        assertThat(opening).extracting(ReplyGenerated::index).containsExactly(0, 1, 2);
        assertThat(opening).extracting(ReplyGenerated::last).containsExactly(false, false, true);
        opening.forEach(sentence -> call.hears(sentence, call.words(sentence), false));

        ollama.answer(text("December 5 sounds "), text("great. What would "), text("it cost?"), done());
        UtteranceTranscribed offer = call.says(1, "We have December 5 at 2 PM.");

        ReplyGenerated first = call.reply(1, 0);
        ReplyGenerated second = call.reply(1, 1);
        assertThat(call.words(first)).isEqualTo("December 5 sounds great.");
        assertThat(first.last()).isFalse();
        assertThat(first.inReplyTo()).isEqualTo(offer.utteranceId());
        assertThat(call.words(second)).isEqualTo("What would it cost?");
        assertThat(second.last()).isTrue();
        assertThat(second.turnId()).isEqualTo(first.turnId());

        ollama.answer(text("Perfect, please book it. Thank you, goodbye!"), hangUp("goal_reached"), done());
        call.says(2, "It is $75, and your confirmation number is DC-12345.");

        ReplyGenerated end = call.reply(2, 2);
        assertThat(end.action()).isEqualTo(new ReplyAction.HangUp(HangUpReason.GOAL_REACHED));
        assertThat(end.last()).isTrue();
        assertThat(lastMessages())
                .extracting(message -> message.getString("content"))
                .endsWith(
                        "Hello, this is an AI assistant calling on behalf of Alex Morgan."
                                + " I would like to book a dental cleaning. Do you have time next week?",
                        "We have December 5 at 2 PM.",
                        "December 5 sounds great. What would it cost?",
                        "It is $75, and your confirmation number is DC-12345.");

        call.completed();
        await().atMost(PATIENCE).until(() -> stored().status() == ConversationStatus.ENDED);
        assertThat(stored().exchanges()).hasSize(3).allMatch(turn -> turn.status() == ExchangeStatus.ANSWERED);
        assertThat(stored().hangUp()).contains(HangUpReason.GOAL_REACHED);
    }

    @Test
    void shouldContinueTheTraceThatTheUtteranceCameWith() {
        started();
        ollama.answer(text("Friday."), done());
        String traceId = "4bf92f3577b34da6a3ce929d0e0e4736";

        call.saysInTrace(1, "Which day?", "00-" + traceId + "-00f067aa0ba902b7-01");

        assertThat(call.envelope(1, 0).traceParent()).contains(traceId);
    }

    @Test
    void shouldAnswerAnUtteranceOnceHoweverOftenItComes() {
        started();
        ollama.answer(text("Tuesday."), done());

        UtteranceTranscribed utterance = call.says(1, "Which day?");
        call.reply(1, 0);
        int asked = ollama.requests().size();
        TestEvents.publish(utterance);
        ollama.answer(text("Friday."), done());
        call.says(2, "And when?");
        call.reply(2, 0);

        assertThat(call.replies()).filteredOn(reply -> reply.turn() == 1).hasSize(1);
        assertThat(ollama.requests()).hasSize(asked + 1);
    }

    @Test
    void shouldStopTheModelWhenTheCalleeGoesOnTalking() {
        started();
        int abandoned = ollama.abandoned();
        ollama.answerAndHang(text("Let me think. Well,"));
        call.says(1, "When would you like to come?");
        ReplyGenerated heardInPart = call.reply(1, 0);
        call.hears(heardInPart, "Let me", true);
        await().atMost(PATIENCE).until(() -> stored().exchange(heardInPart.turnId()).orElseThrow().sentences().stream()
                .anyMatch(sentence -> "Let me".equals(sentence.heard())));

        ollama.answer(text("Saturday, please."), done());
        call.says(2, "Saturday?");

        assertThat(call.words(call.reply(2, 0))).isEqualTo("Saturday, please.");
        await().atMost(PATIENCE).until(() -> ollama.abandoned() == abandoned + 1);
        assertThat(lastMessages())
                .extracting(message -> message.getString("content"))
                .endsWith("When would you like to come?", "Let me", "Saturday?");
        await().atMost(PATIENCE)
                .until(() ->
                        stored().exchange(heardInPart.turnId()).orElseThrow().status() == ExchangeStatus.CANCELLED);
    }

    @Test
    void shouldRememberButNotAnswerWhatIsSaidBeforeTheOpening() {
        started();
        call.says(0, "Bright Dental, good morning.");
        call.started();
        ollama.answer(text("Tuesday."), done());
        call.says(1, "Which day?");

        call.reply(1, 0);

        assertThat(lastMessages().getFirst().getString("content")).isEqualTo("Bright Dental, good morning.");
        assertThat(call.replies()).filteredOn(reply -> reply.turn() == 0).hasSize(3);
    }

    @Test
    void shouldSayAScriptedLineWhenTheModelFailsOrHangs() {
        started();
        ollama.answer("{\"error\":\"runner crashed\"}\n");
        call.says(1, "Which day?");
        assertThat(call.words(call.reply(1, 0))).isEqualTo("Sorry, could you say that again?");
        assertThat(call.reply(1, 0).last()).isTrue();

        ollama.answerAndHang(text("Tues"));
        call.says(2, "Which day?");
        assertThat(call.words(call.lastReply(2))).isEqualTo("Sorry, could you say that again?");
        assertThat(call.words(call.reply(2, 0))).isEqualTo("One moment, please.");
    }

    @Test
    void shouldNotAcceptAPriceAboveTheCeiling() {
        started();
        ollama.answer(text("Great, please book it."), hangUp("goal_reached"), done());

        call.says(1, "That would be three hundred dollars.");

        ReplyGenerated reply = call.reply(1, 0);
        assertThat(call.words(reply)).startsWith("One moment, please, I have to ask");
        assertThat(reply.last()).isFalse();
    }

    @Test
    void shouldGoOnFromTheDatabaseWhenTheMemoryIsLost() {
        started();
        ollama.answer(text("Next week, please."), done());
        UtteranceTranscribed before = call.says(1, "When would you like to come?");
        call.reply(1, 0);
        await().atMost(PATIENCE)
                .until(() ->
                        stored().exchangeOf(before.utteranceId()).orElseThrow().status() == ExchangeStatus.ANSWERED);

        calls.forget(call.ref().sessionId());
        TestEvents.publish(before);
        ollama.answer(text("Tuesday."), done());
        call.says(2, "Which day?");

        assertThat(call.words(call.reply(2, 0))).isEqualTo("Tuesday.");
        assertThat(lastMessages())
                .extracting(message -> message.getString("content"))
                .endsWith("When would you like to come?", "Next week, please.", "Which day?");
        assertThat(call.replies()).filteredOn(reply -> reply.turn() == 1).hasSize(1);
    }

    @Test
    void shouldOpenWithAScriptedPurposeWhenTheModelIsDown() {
        ollama.opening("");
        try {
            started();
            assertThat(call.replies())
                    .extracting(call::words)
                    .containsExactly(
                            "Hello, this is an AI assistant calling on behalf of Alex Morgan.",
                            "I'm calling to book a dental cleaning for next week.");
        } finally {
            ollama.opening("I would like to book a dental cleaning. Do you have time next week?");
        }
    }
}
