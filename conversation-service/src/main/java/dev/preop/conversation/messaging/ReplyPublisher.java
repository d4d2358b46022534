package dev.preop.conversation.messaging;

import dev.preop.contracts.ReplyAction;
import dev.preop.contracts.ReplyGenerated;
import dev.preop.contracts.SealedText;
import dev.preop.contracts.Topics;
import dev.preop.conversation.turn.Move;
import dev.preop.conversation.turn.Replies;
import dev.preop.conversation.turn.TurnRef;
import dev.preop.kit.events.EventPublisher;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** Publishes moves as {@code reply.generated}, straight to the broker: the callee is waiting. */
@Singleton
class ReplyPublisher implements Replies {

    private final EventPublisher events;
    private final EventTexts texts;

    ReplyPublisher(EventPublisher events, EventTexts texts) {
        this.events = events;
        this.texts = texts;
    }

    @Override
    public Uni<Void> publish(TurnRef turn, Move move, long llmMs) {
        return events.publish(new ReplyGenerated(
                turn.call(),
                turn.id(),
                turn.turn(),
                move.index(),
                action(turn, move),
                move.last(),
                turn.inReplyTo(),
                llmMs,
                turn.headStartMs(),
                turn.origin(),
                turn.interrupt()));
    }

    private ReplyAction action(TurnRef turn, Move move) {
        return switch (move) {
            case Move.Say say -> new ReplyAction.Speak(seal(turn, say.text()));
            case Move.HangUp hangUp -> new ReplyAction.HangUp(hangUp.reason());
            case Move.PressDigits press -> new ReplyAction.PressDigits(press.digits());
            case Move.Transfer transfer -> new ReplyAction.Transfer();
            case Move.LeaveVoicemail voicemail -> new ReplyAction.LeaveVoicemail(seal(turn, voicemail.text()));
            case Move.Pause pause -> new ReplyAction.Pause();
            case Move.Resume resume -> new ReplyAction.Resume();
        };
    }

    private SealedText seal(TurnRef turn, String text) {
        return texts.seal(Topics.REPLY_GENERATED, turn.call(), "text", text);
    }
}
