package dev.preop.conversation.messaging;

import dev.preop.contracts.CallStarted;
import dev.preop.conversation.conversation.Conversation;
import dev.preop.conversation.conversation.ConversationStatus;
import dev.preop.conversation.conversation.ConversationStore;
import dev.preop.conversation.conversation.ExchangeStatus;
import dev.preop.conversation.conversation.LiveCall;
import dev.preop.conversation.conversation.LiveCalls;
import dev.preop.conversation.conversation.TurnIds;
import dev.preop.conversation.script.Opening;
import dev.preop.conversation.turn.ScriptedTurns;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** The callee answered: hand out the opening. */
@Singleton
class CallStartedHandler {

    private final LiveCalls calls;
    private final ConversationStore store;
    private final ScriptedTurns turns;

    CallStartedHandler(LiveCalls calls, ConversationStore store, ScriptedTurns turns) {
        this.calls = calls;
        this.store = store;
        this.turns = turns;
    }

    /** May be called again with the same event: an opening that is not known to be out goes out with the same keys. */
    Uni<Void> handle(CallStarted event) {
        if (event.resumed()) {
            return Uni.createFrom().voidItem();
        }
        return calls.find(event.call().sessionId()).chain(this::open);
    }

    private Uni<Void> open(LiveCall call) {
        Conversation conversation = call.conversation();
        if (conversation.status() == ConversationStatus.ENDED) {
            return Uni.createFrom().voidItem();
        }
        return handOut(call, conversation)
                .map(ignored -> call.change(Conversation::live))
                .chain(store::saveProgress);
    }

    private Uni<Void> handOut(LiveCall call, Conversation conversation) {
        boolean isOut = conversation
                .exchange(TurnIds.opening(call.sessionId()))
                .filter(exchange -> exchange.status() == ExchangeStatus.ANSWERED)
                .isPresent();
        return isOut
                ? Uni.createFrom().voidItem()
                : turns.open(call, Opening.sentences(conversation.briefing(), conversation.opening()));
    }
}
