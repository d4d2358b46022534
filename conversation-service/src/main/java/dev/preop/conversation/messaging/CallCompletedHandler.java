package dev.preop.conversation.messaging;

import dev.preop.contracts.CallCompleted;
import dev.preop.conversation.conversation.Conversation;
import dev.preop.conversation.conversation.ConversationStore;
import dev.preop.conversation.conversation.LiveCall;
import dev.preop.conversation.conversation.LiveCalls;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** The call is over: stop talking, close the conversation, free the memory. */
@Singleton
class CallCompletedHandler {

    private final LiveCalls calls;
    private final ConversationStore store;

    CallCompletedHandler(LiveCalls calls, ConversationStore store) {
        this.calls = calls;
        this.store = store;
    }

    Uni<Void> handle(CallCompleted event) {
        return calls.find(event.call().sessionId())
                .invoke(LiveCall::cancelTurn)
                .map(call -> call.change(Conversation::ended))
                .chain(store::saveProgress)
                .invoke(() -> calls.forget(event.call().sessionId()));
    }
}
