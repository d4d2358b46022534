package dev.preop.conversation.messaging;

import dev.preop.contracts.AnsweredBy;
import dev.preop.contracts.ApprovalDecided;
import dev.preop.contracts.ApprovalRequested;
import dev.preop.contracts.CallCommanded;
import dev.preop.contracts.CallCompleted;
import dev.preop.contracts.CallDirection;
import dev.preop.contracts.CallOutcome;
import dev.preop.contracts.CallProgressed;
import dev.preop.contracts.CallRef;
import dev.preop.contracts.CallRequested;
import dev.preop.contracts.CallSettings;
import dev.preop.contracts.CallStarted;
import dev.preop.contracts.Decision;
import dev.preop.contracts.EventJson;
import dev.preop.contracts.OperatorCommand;
import dev.preop.contracts.ProgressStatus;
import dev.preop.contracts.ReplyAction;
import dev.preop.contracts.ReplyGenerated;
import dev.preop.contracts.ReplyOrigin;
import dev.preop.contracts.ReplySpoken;
import dev.preop.contracts.SealedText;
import dev.preop.contracts.Topics;
import dev.preop.contracts.UtteranceAnticipated;
import dev.preop.contracts.UtteranceTranscribed;
import dev.preop.conversation.Briefings;
import dev.preop.kit.crypto.Aad;
import dev.preop.kit.crypto.PiiCipher;
import dev.preop.kit.events.CloudEvent;
import dev.preop.kit.testing.TestEvents;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/** One call as the other services would tell of it, and what the service under test replies. */
final class TestCall {

    private final PiiCipher cipher;
    private final CallRef ref = Briefings.call();

    TestCall(PiiCipher cipher) {
        this.cipher = cipher;
    }

    CallRef ref() {
        return ref;
    }

    void requested() {
        requested(false, false);
    }

    void requested(boolean leaveVoicemail, boolean transfer) {
        TestEvents.publish(new CallRequested(
                ref,
                1,
                CallDirection.OUTBOUND,
                seal(Topics.CALL_REQUESTED, "callee_number", "+14155550100"),
                "+1415•••0100",
                seal(Topics.CALL_REQUESTED, "instruction", "Call my dentist at +14155550100 and book a cleaning"),
                Briefings.PLAN,
                Briefings.ENVELOPE,
                new CallSettings(
                        "en-US",
                        "professional_male",
                        "friendly",
                        seal(Topics.CALL_REQUESTED, "owner_name", "Alex Morgan"),
                        null,
                        "America/Los_Angeles",
                        null,
                        leaveVoicemail,
                        false,
                        transfer ? seal(Topics.CALL_REQUESTED, "transfer_to", "+14155550199") : null)));
    }

    void started() {
        TestEvents.publish(new CallStarted(ref, "CA1", "MZ1", false, Instant.EPOCH));
    }

    UtteranceTranscribed says(int turn, String text) {
        UtteranceTranscribed utterance = utterance(turn, text);
        TestEvents.publish(utterance);
        return utterance;
    }

    void saysInTrace(int turn, String text, String traceParent) {
        UtteranceTranscribed utterance = utterance(turn, text);
        TestEvents.publish(new CloudEvent<>(UUID.randomUUID(), "/test", Instant.EPOCH, traceParent, utterance));
    }

    UtteranceTranscribed utterance(int turn, String text) {
        return new UtteranceTranscribed(
                ref, UUID.randomUUID(), turn, seal(Topics.UTTERANCE_TRANSCRIBED, "text", text), "en", 0.9, 0, 1, 2, 3);
    }

    void hears(ReplyGenerated reply, String heard, boolean interrupted) {
        TestEvents.publish(new ReplySpoken(
                ref,
                reply.turnId(),
                reply.turn(),
                reply.index(),
                seal(Topics.REPLY_SPOKEN, "heard", heard),
                interrupted,
                0,
                1,
                null,
                reply.origin()));
    }

    void anticipates(int turn, String text) {
        TestEvents.publish(new UtteranceAnticipated(ref, turn, seal(Topics.UTTERANCE_ANTICIPATED, "text", text)));
    }

    void answeredBy(AnsweredBy who) {
        TestEvents.publish(new CallProgressed(ref, "CA1", ProgressStatus.ANSWERED, who, Instant.EPOCH));
    }

    UUID commands(OperatorCommand command, String text, String digits, boolean now) {
        UUID id = UUID.randomUUID();
        SealedText sealed = text == null ? null : seal(Topics.CALL_COMMANDED, "text", text);
        TestEvents.publish(new CallCommanded(ref, id, command, "CA1", sealed, digits, now, Instant.EPOCH));
        return id;
    }

    /** The question to the user, once it is asked. */
    ApprovalRequested asked() {
        return TestEvents.await(Topics.APPROVAL_REQUESTED, ApprovalRequested.class, event -> event.data()
                        .call()
                        .equals(ref))
                .data();
    }

    void decides(UUID approvalId, Decision decision) {
        TestEvents.publish(new ApprovalDecided(ref, approvalId, decision, null, Instant.EPOCH));
    }

    /** What the agent or an operator does in this turn at this place, once it is there. */
    ReplyGenerated reply(UUID turnId, int index) {
        return await(reply -> reply.turnId().equals(turnId) && reply.index() == index)
                .data();
    }

    /** The first reply with such an action, once it is there. */
    ReplyGenerated action(Class<? extends ReplyAction> type) {
        return await(reply -> type.isInstance(reply.action())).data();
    }

    /** Opens a sealed text of an event of this call. */
    String open(String topic, String field, SealedText sealed) {
        return cipher.open(sealed.value(), Aad.event(topic, ref.sessionId().toString(), field));
    }

    void completed() {
        TestEvents.publish(new CallCompleted(ref, "CA1", CallOutcome.COMPLETED, null, null, 30, Instant.EPOCH));
    }

    /** The reply at this place of the call, once it is there. */
    ReplyGenerated reply(int turn, int index) {
        return envelope(turn, index).data();
    }

    CloudEvent<ReplyGenerated> envelope(int turn, int index) {
        return await(reply -> reply.turn() == turn && reply.index() == index);
    }

    /** The reply that ends this turn, once it is there. */
    ReplyGenerated lastReply(int turn) {
        return await(reply -> reply.turn() == turn && reply.last() && reply.origin() == ReplyOrigin.AGENT)
                .data();
    }

    private CloudEvent<ReplyGenerated> await(Predicate<ReplyGenerated> fits) {
        return TestEvents.await(
                Topics.REPLY_GENERATED,
                ReplyGenerated.class,
                event -> event.data().call().equals(ref) && fits.test(event.data()));
    }

    /** All replies of the call until now, in order. */
    List<ReplyGenerated> replies() {
        return TestEvents.all(Topics.REPLY_GENERATED).stream()
                .filter(message -> ref.sessionId().toString().equals(message.key()))
                .map(message -> EventJson.read(Topics.REPLY_GENERATED, message.value(), ReplyGenerated.class))
                .toList();
    }

    /** The words of a reply. */
    String words(ReplyGenerated reply) {
        ReplyAction.Speak speak = (ReplyAction.Speak) reply.action();
        return cipher.open(
                speak.text().value(),
                Aad.event(Topics.REPLY_GENERATED, ref.sessionId().toString(), "text"));
    }

    private SealedText seal(String topic, String field, String text) {
        return new SealedText(cipher.seal(text, Aad.event(topic, ref.sessionId().toString(), field)));
    }
}
