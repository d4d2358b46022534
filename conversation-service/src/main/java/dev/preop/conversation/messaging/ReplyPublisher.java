package dev.preop.conversation.messaging;

import dev.preop.contracts.ReplyAction;
import dev.preop.contracts.ReplyGenerated;
import dev.preop.contracts.ReplyOrigin;
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
                0,
                ReplyOrigin.AGENT,
                false));
    }

    private ReplyAction action(TurnRef turn, Move move) {
        return switch (move) {
            case Move.Say say -> new ReplyAction.Speak(texts.seal(Topics.REPLY_GENERATED, turn.call(), say.text()));
            case Move.HangUp hangUp -> new ReplyAction.HangUp(hangUp.reason());
        };
    }
}
