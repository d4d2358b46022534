package dev.preop.conversation.conversation.persistence;

import dev.preop.contracts.ApprovalRequested;
import dev.preop.contracts.CallEvent;
import dev.preop.contracts.CallRef;
import dev.preop.contracts.Decision;
import dev.preop.contracts.UserErased;
import dev.preop.conversation.conversation.Conversation;
import dev.preop.conversation.conversation.ConversationStore;
import dev.preop.conversation.conversation.Exchange;
import dev.preop.kit.erasure.ErasedUsers;
import dev.preop.kit.outbox.Outbox;
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

    /** Each of these events is the only one of its aggregate. */
    private static final long FIRST = 1;

    private final Database database;
    private final ConversationRows conversations;
    private final TurnRows turns;
    private final ApprovalRows approvals;
    private final Outbox outbox;
    private final ErasedUsers erased;

    PostgresConversationStore(
            Database database,
            ConversationRows conversations,
            TurnRows turns,
            ApprovalRows approvals,
            Outbox outbox,
            ErasedUsers erased) {
        this.database = database;
        this.conversations = conversations;
        this.turns = turns;
        this.approvals = approvals;
        this.outbox = outbox;
        this.erased = erased;
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
    public Uni<Boolean> add(Conversation conversation) {
        CallRef call = conversation.call();
        return database.asService(session -> erased.wantedGone(session, call.userId(), call.sessionId())
                .chain(gone -> gone
                        ? Uni.createFrom().item(false)
                        : conversations.add(conversation).replaceWith(true)));
    }

    @Override
    public Uni<Void> saveProgress(Conversation conversation) {
        return database.asService(session -> conversations.update(conversation));
    }

    @Override
    public Uni<Void> ask(Conversation conversation, ApprovalRequested event) {
        return database.asService(session -> conversations
                .update(conversation)
                .chain(() -> approvals.add(session, event))
                .chain(added -> added
                        ? outbox.append(session, event, FIRST)
                        : Uni.createFrom().voidItem()));
    }

    @Override
    public Uni<Boolean> decide(Conversation conversation, UUID approvalId, Decision decision) {
        return database.asService(session ->
                conversations.update(conversation).chain(() -> approvals.decide(session, approvalId, decision)));
    }

    @Override
    public Uni<Void> tell(Conversation conversation, CallEvent event) {
        return database.asService(
                session -> conversations.update(conversation).chain(() -> outbox.append(session, event, FIRST)));
    }

    @Override
    public Uni<Void> saveTurns(Conversation conversation, Set<UUID> turnIds) {
        List<Exchange> changed = conversation.exchanges().stream()
                .filter(exchange -> turnIds.contains(exchange.id()))
                .toList();
        return database.asService(session -> writeAll(session, conversation, changed));
    }

    @Override
    public Uni<Void> forget(UserErased user) {
        return database.asService(session -> erased.remember(session, user.userId(), user.at())
                        .chain(() -> conversations.delete("userId", user.userId())))
                .replaceWithVoid();
    }

    private Uni<Void> writeAll(Mutiny.Session session, Conversation conversation, List<Exchange> changed) {
        Uni<Void> written = Uni.createFrom().voidItem();
        for (Exchange exchange : changed) {
            written = written.chain(() -> turns.write(session, conversation.call(), exchange));
        }
        return written;
    }
}
