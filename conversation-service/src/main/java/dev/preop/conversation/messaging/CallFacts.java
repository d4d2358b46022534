package dev.preop.conversation.messaging;

import dev.preop.contracts.ApprovalRequested;
import dev.preop.contracts.CalleeOptedOut;
import dev.preop.contracts.Topics;
import dev.preop.conversation.conversation.Conversation;
import dev.preop.conversation.conversation.ConversationStore;
import dev.preop.conversation.conversation.PendingApproval;
import dev.preop.conversation.turn.ApprovalRequests;
import dev.preop.conversation.turn.OptOuts;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Tells the other services what must not be lost: through the outbox, with the state of the call. */
@Singleton
class CallFacts implements ApprovalRequests, OptOuts {

    private final ConversationStore store;
    private final EventTexts texts;
    private final Clock clock;

    CallFacts(ConversationStore store, EventTexts texts, Clock clock) {
        this.store = store;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public Uni<Void> ask(Conversation conversation, PendingApproval approval, String reason, String quote) {
        return store.ask(
                conversation,
                new ApprovalRequested(
                        conversation.call(),
                        approval.id(),
                        reason,
                        approval.amount(),
                        texts.seal(Topics.APPROVAL_REQUESTED, conversation.call(), "quote", quote),
                        approval.expiresAt()));
    }

    @Override
    public Uni<Void> tell(Conversation conversation) {
        return store.tell(conversation, new CalleeOptedOut(conversation.call(), clock.instant()));
    }
}
