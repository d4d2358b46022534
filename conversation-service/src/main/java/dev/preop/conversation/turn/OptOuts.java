package dev.preop.conversation.turn;

import dev.preop.conversation.conversation.Conversation;
import io.smallrye.mutiny.Uni;

/** Where it is told that a callee wants no more calls. */
public interface OptOuts {

    /** Completes when it cannot be lost any more. */
    Uni<Void> tell(Conversation conversation);
}
