package dev.preop.conversation.conversation;

import dev.preop.contracts.ApprovalRequested;
import dev.preop.contracts.CallEvent;
import dev.preop.contracts.Decision;
import dev.preop.contracts.UserErased;
import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Where conversations rest. */
public interface ConversationStore {

    /** The conversation of a call with all its turns. */
    Uni<Optional<Conversation>> find(UUID sessionId);

    /**
     * Adds a conversation that was just requested; one that is already there stays as it is. False when its user wanted
     * nothing kept of it meanwhile.
     */
    Uni<Boolean> add(Conversation conversation);

    /** Writes the state and stores the question and the event that tells of it. */
    Uni<Void> ask(Conversation conversation, ApprovalRequested event);

    /** Writes the state and closes the question; false when it was closed before. */
    Uni<Boolean> decide(Conversation conversation, UUID approvalId, Decision decision);

    /** Writes the state and stores an event for publication. */
    Uni<Void> tell(Conversation conversation, CallEvent event);

    /** Writes status, opening and state. */
    Uni<Void> saveProgress(Conversation conversation);

    /** Writes the given turns of a conversation as they are now. */
    Uni<Void> saveTurns(Conversation conversation, Set<UUID> turnIds);

    /** Forgets all conversations of a user, with their turns and what they asked, for good. */
    Uni<Void> forget(UserErased user);
}
