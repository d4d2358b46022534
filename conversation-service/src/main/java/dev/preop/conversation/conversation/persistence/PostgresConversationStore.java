package dev.preop.conversation.conversation.persistence;

import dev.preop.conversation.conversation.Conversation;
import dev.preop.conversation.conversation.ConversationStore;
import dev.preop.conversation.conversation.Exchange;
import dev.preop.kit.persistence.Database;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Conversations in PostgreSQL, read and written with the service's own rights. */
@Singleton
class PostgresConversationStore implements ConversationStore {

    private final Database database;
    private final ConversationRows conversations;
    private final TurnRows turns;

    PostgresConversationStore(Database database, ConversationRows conversations, TurnRows turns) {
        this.database = database;
        this.conversations = conversations;
        this.turns = turns;
    }

    @Override
    public Uni<Optional<Conversation>> find(UUID sessionId) {
        return database.asService(session -> conversations
                .findById(sessionId)
                .chain(row -> row == null
                        ? Uni.createFrom().item(Optional.<Conversation>empty())
                        : turns.of(sessionId).map(exchanges -> Optional.of(conversations.read(row, exchanges)))));
    }

    @Override
    public Uni<Void> add(Conversation conversation) {
        return database.asService(session -> conversations.add(conversation));
    }

    @Override
    public Uni<Void> saveProgress(Conversation conversation) {
        return database.asService(session -> conversations.update(conversation));
    }

    @Override
    public Uni<Void> saveTurns(Conversation conversation, Set<UUID> turnIds) {
        List<Exchange> changed = conversation.exchanges().stream()
                .filter(exchange -> turnIds.contains(exchange.id()))
                .toList();
        return database.asService(session -> writeAll(session, conversation, changed));
    }

    private Uni<Void> writeAll(Mutiny.Session session, Conversation conversation, List<Exchange> changed) {
        Uni<Void> written = Uni.createFrom().voidItem();
        for (Exchange exchange : changed) {
            written = written.chain(() -> turns.write(session, conversation.call(), exchange));
        }
        return written;
    }
}
