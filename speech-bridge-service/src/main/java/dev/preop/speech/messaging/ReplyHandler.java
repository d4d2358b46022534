package dev.preop.speech.messaging;

import dev.preop.contracts.ReplyAction;
import dev.preop.contracts.ReplyGenerated;
import dev.preop.contracts.SealedText;
import dev.preop.contracts.Topics;
import dev.preop.kit.crypto.Aad;
import dev.preop.kit.crypto.PiiCipher;
import dev.preop.speech.session.Calls;
import dev.preop.speech.session.ReceivedReply;
import dev.preop.speech.session.ReceivedReply.Hush;
import dev.preop.speech.turn.Order;
import dev.preop.speech.turn.Reply;
import dev.preop.speech.turn.TurnEvent;
import jakarta.inject.Singleton;
import java.time.Instant;

/** Hands replies to their calls, opened only there. */
@Singleton
class ReplyHandler {

    private final Calls calls;
    private final PiiCipher cipher;

    ReplyHandler(Calls calls, PiiCipher cipher) {
        this.calls = calls;
        this.cipher = cipher;
    }

    void handle(ReplyGenerated event, Instant at) {
        ReceivedReply reply = new ReceivedReply(
                event.turnId(),
                event.turn(),
                event.index(),
                hush(event),
                () -> opened(event),
                event.inReplyTo() != null,
                event.llmMs(),
                event.headStartMs());
        calls.deliver(event.call().sessionId(), reply, at);
    }

    private static Hush hush(ReplyGenerated event) {
        return switch (event.action()) {
            case ReplyAction.Pause ignored -> Hush.BEGINS;
            case ReplyAction.Resume ignored -> Hush.ENDS;
            default -> Hush.UNCHANGED;
        };
    }

    private TurnEvent opened(ReplyGenerated event) {
        return switch (event.origin()) {
            case OPERATOR -> new TurnEvent.OrderReceived(order(event));
            case AGENT -> new TurnEvent.ReplyReceived(reply(event));
        };
    }

    private Order order(ReplyGenerated event) {
        return switch (event.action()) {
            case ReplyAction.Speak speak ->
                new Order.Say(event.turnId(), event.index(), text(event, speak.text()), event.interrupt());
            case ReplyAction.PressDigits press -> new Order.Press(event.turnId(), event.index(), press.digits());
            case ReplyAction.Transfer ignored -> new Order.Transfer();
            case ReplyAction.Pause ignored -> new Order.Pause();
            case ReplyAction.Resume ignored -> new Order.Resume();
            case ReplyAction.HangUp ignored -> new Order.Ignored();
            case ReplyAction.LeaveVoicemail ignored -> new Order.Ignored();
            case ReplyAction.Unknown ignored -> new Order.Ignored();
        };
    }

    private Reply reply(ReplyGenerated event) {
        return switch (event.action()) {
            case ReplyAction.Speak speak ->
                new Reply.Speak(event.turnId(), event.turn(), event.index(), event.last(), text(event, speak.text()));
            case ReplyAction.HangUp hangUp ->
                new Reply.HangUp(event.turnId(), event.turn(), event.index(), event.last(), hangUp.reason());
            case ReplyAction.PressDigits press ->
                new Reply.Press(event.turnId(), event.turn(), event.index(), event.last(), press.digits());
            case ReplyAction.Transfer ignored ->
                new Reply.Transfer(event.turnId(), event.turn(), event.index(), event.last());
            case ReplyAction.LeaveVoicemail message ->
                new Reply.Voicemail(
                        event.turnId(), event.turn(), event.index(), event.last(), text(event, message.text()));
            case ReplyAction.Pause ignored -> ignored(event);
            case ReplyAction.Resume ignored -> ignored(event);
            case ReplyAction.Unknown ignored -> ignored(event);
        };
    }

    private String text(ReplyGenerated event, SealedText sealed) {
        return cipher.open(sealed.value(), Aad.event(Topics.REPLY_GENERATED, event.key(), "text"));
    }

    private static Reply ignored(ReplyGenerated event) {
        return new Reply.Ignored(event.turnId(), event.turn(), event.index(), event.last());
    }
}
