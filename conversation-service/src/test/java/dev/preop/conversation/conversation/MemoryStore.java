package dev.preop.conversation.conversation;

import dev.preop.contracts.ApprovalRequested;
import dev.preop.contracts.CallEvent;
import dev.preop.contracts.Decision;
import dev.preop.contracts.UserErased;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A store that keeps what it was last told of each turn, for tests of what lies above the database. */
public final class MemoryStore implements ConversationStore {

    private final Map<UUID, Exchange> turns = new HashMap<>();
    private final List<Decision> decisions = new ArrayList<>();

    /** Turns as last written. */
    public Map<UUID, Exchange> turns() {
        return turns;
    }

    /** Decisions as they came. */
    public List<Decision> decisions() {
        return decisions;
    }

    public LiveCall liveCall(Conversation conversation, Instant now) {
        return new LiveCall(conversation, this, now);
    }

    @Override
    public Uni<Optional<Conversation>> find(UUID sessionId) {
        return Uni.createFrom().item(Optional.empty());
    }

    @Override
    public Uni<Boolean> add(Conversation conversation) {
        return Uni.createFrom().item(true);
    }

    @Override
    public Uni<Void> saveProgress(Conversation conversation) {
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Void> ask(Conversation conversation, ApprovalRequested event) {
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Boolean> decide(Conversation conversation, UUID approvalId, Decision decision) {
        decisions.add(decision);
        return Uni.createFrom().item(true);
    }

    @Override
    public Uni<Void> tell(Conversation conversation, CallEvent event) {
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Void> saveTurns(Conversation conversation, Set<UUID> turnIds) {
        turnIds.forEach(id -> conversation.exchange(id).ifPresent(exchange -> turns.put(id, exchange)));
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Void> forget(UserErased user) {
        return Uni.createFrom().voidItem();
    }
}
