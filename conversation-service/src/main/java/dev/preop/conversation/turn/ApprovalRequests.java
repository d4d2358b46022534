package dev.preop.conversation.turn;

import dev.preop.conversation.conversation.Conversation;
import dev.preop.conversation.conversation.PendingApproval;
import io.smallrye.mutiny.Uni;

/** Where questions to the user go. */
public interface ApprovalRequests {

    /**
     * Asks the user; completes when question and state of the call are durable.
     *
     * @param reason one sentence for the user
     * @param quote the callee's words that the question is about
     */
    Uni<Void> ask(Conversation conversation, PendingApproval approval, String reason, String quote);
}
