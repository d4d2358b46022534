package dev.preop.conversation.conversation;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Where conversations rest. */
public interface ConversationStore {

    /** The conversation of a call with all its turns. */
    Uni<Optional<Conversation>> find(UUID sessionId);

    /** Adds a conversation that was just requested; one that is already there stays as it is. */
    Uni<Void> add(Conversation conversation);

    /** Writes status and opening. */
    Uni<Void> saveProgress(Conversation conversation);

    /** Writes the given turns of a conversation as they are now. */
    Uni<Void> saveTurns(Conversation conversation, Set<UUID> turnIds);
}
