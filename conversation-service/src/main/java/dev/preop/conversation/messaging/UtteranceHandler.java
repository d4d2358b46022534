package dev.preop.conversation.messaging;

import dev.preop.contracts.UtteranceTranscribed;
import dev.preop.conversation.conversation.ActiveTurn;
import dev.preop.conversation.conversation.Conversation;
import dev.preop.conversation.conversation.ConversationStatus;
import dev.preop.conversation.conversation.Exchange;
import dev.preop.conversation.conversation.ExchangeStatus;
import dev.preop.conversation.conversation.LiveCall;
import dev.preop.conversation.conversation.LiveCalls;
import dev.preop.conversation.conversation.TurnIds;
import dev.preop.conversation.conversation.Utterance;
import dev.preop.conversation.turn.ScriptedTurns;
import dev.preop.conversation.turn.TurnEngine;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** The callee said something: answer it, once. */
@Singleton
class UtteranceHandler {

    private final LiveCalls calls;
    private final TurnEngine turns;
    private final ScriptedTurns scripted;
    private final EventTexts texts;

    UtteranceHandler(LiveCalls calls, TurnEngine turns, ScriptedTurns scripted, EventTexts texts) {
        this.calls = calls;
        this.turns = turns;
        this.scripted = scripted;
        this.texts = texts;
    }

    Uni<Void> handle(UtteranceTranscribed event) {
        Utterance utterance = new Utterance(event.utteranceId(), texts.open(event, "text", event.text()));
        return calls.find(event.call().sessionId()).chain(call -> handle(call, event.turn(), utterance));
    }

    private Uni<Void> handle(LiveCall call, int turn, Utterance utterance) {
        Conversation conversation = call.conversation();
        if (conversation.status() == ConversationStatus.ENDED) {
            return Uni.createFrom().voidItem();
        }
        if (turn == 0) {
            return rememberBeforeOpening(call, utterance);
        }
        if (conversation.state().paused()) {
            return rememberUnanswered(call, turn, utterance);
        }
        return conversation
                .exchangeOf(utterance.id())
                .map(exchange -> repeated(call, exchange, utterance))
                .orElseGet(() -> turns.answer(call, turn, utterance));
    }

    /** What is said before the agent has introduced itself is remembered; the opening follows anyway. */
    private static Uni<Void> rememberBeforeOpening(LiveCall call, Utterance utterance) {
        UUID opening = TurnIds.opening(call.sessionId());
        call.change(conversation -> conversation.heard(opening, 0, utterance));
        return call.save(opening);
    }

    /** While the operator keeps the agent silent. */
    private static Uni<Void> rememberUnanswered(LiveCall call, int turn, Utterance utterance) {
        UUID turnId = TurnIds.answerTo(utterance.id());
        call.change(
                conversation -> conversation.heard(turnId, turn, utterance).closed(turnId, ExchangeStatus.CANCELLED));
        return call.save(turnId);
    }

    /** The same utterance again: being answered, answered, or cut short by a crash. */
    private Uni<Void> repeated(LiveCall call, Exchange exchange, Utterance utterance) {
        Optional<ActiveTurn> active = call.activeTurn().filter(turn -> turn.id().equals(exchange.id()));
        if (active.isPresent()) {
            return active.get().settled();
        }
        if (exchange.status() != ExchangeStatus.OPEN) {
            return call.save(exchange.id());
        }
        return exchange.sentences().isEmpty() && exchange.hangUp() == null
                ? turns.answer(call, exchange.turn(), utterance)
                : scripted.close(call, exchange, utterance.id());
    }
}
