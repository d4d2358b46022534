package dev.preop.conversation.messaging;

import static dev.preop.conversation.turn.client.FakeOllama.done;
import static dev.preop.conversation.turn.client.FakeOllama.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.preop.contracts.AnsweredBy;
import dev.preop.contracts.ApprovalRequested;
import dev.preop.contracts.CalleeOptedOut;
import dev.preop.contracts.Decision;
import dev.preop.contracts.HangUpReason;
import dev.preop.contracts.Money;
import dev.preop.contracts.OperatorCommand;
import dev.preop.contracts.ReplyAction;
import dev.preop.contracts.ReplyGenerated;
import dev.preop.contracts.ReplyOrigin;
import dev.preop.contracts.Topics;
import dev.preop.conversation.conversation.Conversation;
import dev.preop.conversation.conversation.ConversationStatus;
import dev.preop.conversation.conversation.ConversationStore;
import dev.preop.conversation.conversation.LiveCalls;
import dev.preop.conversation.turn.client.FakeOllama;
import dev.preop.kit.crypto.PiiCipher;
import dev.preop.kit.testing.InfraResource;
import dev.preop.kit.testing.TestEvents;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What others decide about a call while it goes on: the user, an operator, the carrier, the callee. */
@QuarkusTest
@QuarkusTestResource(InfraResource.class)
@QuarkusTestResource(OllamaResource.class)
class CallControlTest {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

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

    @AfterEach
    void leaveNoAnswers() {
        ollama.forgetAnswers();
    }

    private Conversation stored() {
        return store.find(call.ref().sessionId()).await().atMost(PATIENCE).orElseThrow();
    }

    private void started(boolean leaveVoicemail, boolean transfer) {
        call.requested(leaveVoicemail, transfer);
        await().atMost(PATIENCE).ignoreExceptions().until(() -> stored().status() == ConversationStatus.SCRIPTED);
        call.started();
        await().atMost(PATIENCE).until(() -> stored().status() == ConversationStatus.LIVE);
    }

    private ApprovalRequested offeredTooMuch() {
        started(false, false);
        ollama.answer(text("Great, please book it. Goodbye!"), done());
        call.says(1, "That would be three hundred dollars.");
        ApprovalRequested asked = call.asked();
        await().atMost(PATIENCE).until(() -> stored().state().approval() != null);
        return asked;
    }

    @Test
    void shouldAskTheUserAndGoOnInTheSameTurnEvenAfterARestart() {
        ApprovalRequested asked = offeredTooMuch();
        ReplyGenerated held = call.reply(1, 0);
        assertThat(asked.amount()).isEqualTo(new Money(BigDecimal.valueOf(300), "USD"));
        assertThat(call.open(Topics.APPROVAL_REQUESTED, "quote", asked.quote()))
                .isEqualTo("That would be three hundred dollars.");
        assertThat(held.last()).isFalse();

        calls.forget(call.ref().sessionId());
        ollama.answer(text("Thank you for waiting, please book it for $300."), done());
        call.decides(asked.approvalId(), Decision.APPROVED);
        call.decides(asked.approvalId(), Decision.APPROVED);

        ReplyGenerated goesOn = call.reply(1, 1);
        assertThat(call.words(goesOn)).isEqualTo("Thank you for waiting, please book it for $300.");
        assertThat(goesOn.turnId()).isEqualTo(held.turnId());
        assertThat(held.inReplyTo()).isNotNull();
        assertThat(goesOn.inReplyTo()).as("it waited for the user").isNull();
        assertThat(goesOn.last()).isTrue();
        assertThat(ollama.requests().getLast().getJsonArray("messages").encode())
                .contains("APPROVED: 300 USD");
        await().atMost(PATIENCE).until(() -> stored().state().approval() == null);
        assertThat(call.replies()).filteredOn(reply -> reply.turn() == 1).hasSize(2);
    }

    @Test
    void shouldDeclinePolitelyWhenTheUserRefusesAndEndTheCallTheNextTime() {
        ApprovalRequested asked = offeredTooMuch();

        call.decides(asked.approvalId(), Decision.REJECTED);
        assertThat(call.words(call.lastReply(1))).startsWith("I'm sorry, I can't agree to that.");

        ollama.answer(text("Alright, book it."), done());
        call.says(2, "No, three hundred is the price.");
        assertThat(call.lastReply(2).action()).isEqualTo(new ReplyAction.HangUp(HangUpReason.GOAL_FAILED));
    }

    @Test
    void shouldPromiseToCallBackWhenTheUserDoesNotAnswer() {
        ApprovalRequested asked = offeredTooMuch();

        call.decides(asked.approvalId(), Decision.EXPIRED);

        ReplyGenerated end = call.lastReply(1);
        assertThat(end.action()).isEqualTo(new ReplyAction.HangUp(HangUpReason.GOAL_FAILED));
        assertThat(call.words(call.reply(1, 1))).startsWith("I'm sorry, I could not reach my client");
    }

    @Test
    void shouldKeepTheCalleeCompanyWhenItSpeaksWhileTheUserIsAsked() {
        ApprovalRequested asked = offeredTooMuch();

        call.says(2, "Sure, take your time.");
        await().atMost(PATIENCE).until(() -> stored().state().approval().turn() == 2);
        call.says(3, "Are you still there?");
        assertThat(call.words(call.reply(3, 0))).startsWith("I'm still waiting");
        assertThat(call.replies()).noneMatch(reply -> reply.turn() == 2);
        ollama.answer(text("Please book it for $300."), done());
        call.decides(asked.approvalId(), Decision.APPROVED);

        assertThat(call.words(call.lastReply(3))).isEqualTo("Please book it for $300.");
        assertThat(call.lastReply(3).inReplyTo()).isNull();
    }

    @RepeatedTest(5)
    void shouldAnswerTheLatestWordsWhenTheyComeTogetherWithTheDecision() {
        ApprovalRequested asked = offeredTooMuch();
        calls.forget(call.ref().sessionId());
        ollama.answer(text("Please book it for $300."), done());
        ollama.answer(text("Please book it for $300."), done());

        call.decides(asked.approvalId(), Decision.APPROVED);
        call.says(2, "Sure, take your time.");

        assertThat(call.words(call.lastReply(2))).isEqualTo("Please book it for $300.");
        await().atMost(PATIENCE).until(() -> stored().state().approval() == null);
    }

    @Test
    void shouldObeyTheOperator() {
        started(false, true);
        UUID pause = call.commands(OperatorCommand.PAUSE, null, null, false);
        ReplyGenerated paused = call.reply(pause, 0);
        assertThat(paused.action()).isEqualTo(new ReplyAction.Pause());
        assertThat(paused.origin()).isEqualTo(ReplyOrigin.OPERATOR);

        int asked = ollama.requests().size();
        call.says(1, "Which day?");
        UUID say = call.commands(OperatorCommand.SAY, "This is Alex.", null, true);
        ReplyGenerated said = call.reply(say, 0);
        assertThat(call.words(said)).isEqualTo("This is Alex.");
        assertThat(said.interrupt()).isTrue();
        await().atMost(PATIENCE).until(() -> stored().turn() == 1);
        call.says(2, "Hello Alex, which day?");
        await().atMost(PATIENCE).until(() -> stored().turn() == 2);
        assertThat(ollama.requests()).hasSize(asked);

        ollama.answer(text("Tuesday."), done());
        UUID resume = call.commands(OperatorCommand.RESUME, null, null, false);
        assertThat(call.reply(resume, 0).action()).isEqualTo(new ReplyAction.Resume());
        assertThat(call.words(call.lastReply(2))).isEqualTo("Tuesday.");

        UUID press = call.commands(OperatorCommand.PRESS_DIGITS, null, "1w2", false);
        assertThat(call.reply(press, 0).action()).isEqualTo(new ReplyAction.PressDigits("1w2"));
        UUID transfer = call.commands(OperatorCommand.TRANSFER, null, null, false);
        assertThat(call.words(call.reply(transfer, 0))).isEqualTo("One moment, I will connect you.");
        assertThat(call.reply(transfer, 1).action()).isEqualTo(new ReplyAction.Transfer());
    }

    @Test
    void shouldReleaseWhatTheModelBeganToSayWhenItGuessedRight() {
        started(false, false);
        int asked = ollama.requests().size();
        ollama.answer(text("Tuesday, please."), done());
        call.anticipates(1, "which day");
        await().atMost(PATIENCE).until(() -> ollama.requests().size() == asked + 1);
        assertThat(call.replies()).noneMatch(reply -> reply.turn() == 1);

        call.says(1, "Which day?");

        ReplyGenerated reply = call.lastReply(1);
        assertThat(call.words(reply)).isEqualTo("Tuesday, please.");
        assertThat(reply.headStartMs()).isPositive();
        assertThat(ollama.requests()).hasSize(asked + 1);
    }

    @Test
    void shouldStopTheModelWhenItGuessedWrong() {
        started(false, false);
        int abandoned = ollama.abandoned();
        int asked = ollama.requests().size();
        ollama.answerAndHang(text("Tuesday. Or"));
        call.anticipates(1, "Which day");
        await().atMost(PATIENCE).until(() -> ollama.requests().size() == asked + 1);

        ollama.answer(text("At two."), done());
        call.says(1, "Which day and what time?");

        assertThat(call.words(call.lastReply(1))).isEqualTo("At two.");
        assertThat(call.lastReply(1).headStartMs()).isZero();
        await().atMost(PATIENCE).until(() -> ollama.abandoned() == abandoned + 1);
    }

    @Test
    void shouldLeaveAMessageWithNothingPersonalInItOrHangUp() {
        started(true, false);
        call.answeredBy(AnsweredBy.MACHINE_END_BEEP);

        ReplyAction.LeaveVoicemail voicemail = (ReplyAction.LeaveVoicemail)
                call.action(ReplyAction.LeaveVoicemail.class).action();
        assertThat(call.open(Topics.REPLY_GENERATED, "text", voicemail.text()))
                .contains("calling for Alex.")
                .doesNotContain("Morgan")
                .doesNotContain("dental");

        call = new TestCall(cipher);
        started(false, false);
        call.answeredBy(AnsweredBy.MACHINE_END_OTHER);
        assertThat(call.action(ReplyAction.HangUp.class).action())
                .isEqualTo(new ReplyAction.HangUp(HangUpReason.VOICEMAIL));
    }

    @Test
    void shouldFindItsWayThroughAMenuThatWasTakenForAMachine() {
        started(true, false);
        call.answeredBy(AnsweredBy.MACHINE_END_OTHER);
        call.says(0, "For appointments press 1, for billing press two.");
        await().atMost(PATIENCE)
                .until(() -> stored().exchanges().getFirst().utterances().size() == 1);
        ollama.answer(FakeOllama.tool("press_digits", new JsonObject().put("digits", "1")), done());

        call.says(1, "To hear this again, press 9.");

        assertThat(call.lastReply(1).action()).isEqualTo(new ReplyAction.PressDigits("1"));
        assertThat(call.replies()).noneMatch(reply -> reply.action() instanceof ReplyAction.LeaveVoicemail);
    }

    @Test
    void shouldSuppressTheNumberOfACalleeWhoWantsNoMoreCalls() {
        started(false, false);
        int asked = ollama.requests().size();

        call.says(1, "Stop calling me and take me off your list.");

        assertThat(call.lastReply(1).action()).isEqualTo(new ReplyAction.HangUp(HangUpReason.CALLEE_REFUSED));
        assertThat(call.words(call.reply(1, 0))).contains("will not be called again");
        assertThat(TestEvents.await(Topics.CALLEE_OPTED_OUT, CalleeOptedOut.class, event -> event.data()
                                .call()
                                .equals(call.ref()))
                        .data()
                        .at())
                .isNotNull();
        assertThat(ollama.requests()).hasSize(asked);
    }

    @Test
    void shouldWarnOnceBeforeItEndsACallOfInsults() {
        started(false, false);

        call.says(1, "You are an idiot.");
        assertThat(call.words(call.lastReply(1))).contains("stay polite");
        call.says(2, "Fuck off!");

        assertThat(call.lastReply(2).action()).isEqualTo(new ReplyAction.HangUp(HangUpReason.ABUSIVE));
    }

    @Test
    void shouldKeepSilentOnHoldUntilSomebodySpeaks() {
        started(false, false);

        call.says(1, "Can you hold for a moment, please?");
        assertThat(call.action(ReplyAction.Pause.class).turn()).isEqualTo(1);
        await().atMost(PATIENCE).until(() -> stored().state().holdingSince() != null);
        ollama.answer(text("Tuesday, please."), done());
        call.says(2, "Thanks for waiting. Which day?");

        assertThat(call.words(call.lastReply(2))).isEqualTo("Tuesday, please.");
        List<ReplyGenerated> replies = call.replies();
        assertThat(replies).noneMatch(reply -> reply.turn() == 1 && reply.action() instanceof ReplyAction.Speak);
        assertThat(replies).anyMatch(reply -> reply.action() instanceof ReplyAction.Resume);
    }

    @Test
    void shouldConnectACalleeWhoAsksForAPersonOrPromiseACallBack() {
        started(false, true);
        call.says(1, "Can I speak with the owner?");
        assertThat(call.lastReply(1).action()).isEqualTo(new ReplyAction.Transfer());

        call = new TestCall(cipher);
        started(false, false);
        call.says(1, "Can I speak with the owner?");
        assertThat(call.words(call.lastReply(1))).contains("ask Alex Morgan to call you back");
    }
}
