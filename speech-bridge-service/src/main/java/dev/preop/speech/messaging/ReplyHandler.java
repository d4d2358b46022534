package dev.preop.speech.messaging;

import dev.preop.contracts.ReplyAction;
import dev.preop.contracts.ReplyGenerated;
import dev.preop.contracts.Topics;
import dev.preop.kit.crypto.Aad;
import dev.preop.kit.crypto.PiiCipher;
import dev.preop.speech.session.Calls;
import dev.preop.speech.session.ReceivedReply;
import dev.preop.speech.turn.Reply;
import jakarta.inject.Singleton;

/** Hands replies to their calls, opened only there. */
@Singleton
class ReplyHandler {

    private final Calls calls;
    private final PiiCipher cipher;

    ReplyHandler(Calls calls, PiiCipher cipher) {
        this.calls = calls;
        this.cipher = cipher;
    }

    void handle(ReplyGenerated event) {
        calls.deliver(event.call().sessionId(), new ReceivedReply(event.turn(), () -> opened(event), event.llmMs()));
    }

    private Reply opened(ReplyGenerated event) {
        return switch (event.action()) {
            case ReplyAction.Speak speak ->
                new Reply.Speak(
                        event.turnId(),
                        event.turn(),
                        event.index(),
                        event.last(),
                        cipher.open(speak.text().value(), Aad.event(Topics.REPLY_GENERATED, event.key(), "text")));
            case ReplyAction.HangUp hangUp ->
                new Reply.HangUp(event.turnId(), event.turn(), event.index(), event.last(), hangUp.reason());
            case ReplyAction.PressDigits ignored -> ignored(event);
            case ReplyAction.Transfer ignored -> ignored(event);
            case ReplyAction.LeaveVoicemail ignored -> ignored(event);
            case ReplyAction.Pause ignored -> ignored(event);
            case ReplyAction.Resume ignored -> ignored(event);
            case ReplyAction.Unknown ignored -> ignored(event);
        };
    }

    private static Reply ignored(ReplyGenerated event) {
        return new Reply.Ignored(event.turnId(), event.turn(), event.index(), event.last());
    }
}
