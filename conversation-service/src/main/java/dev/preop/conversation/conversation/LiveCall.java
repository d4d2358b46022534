package dev.preop.conversation.conversation;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A call in memory: its conversation, the turn that is being made, and the journal that makes changes durable. */
public final class LiveCall {

    private final AtomicReference<Conversation> conversation;
    private final AtomicReference<@Nullable ActiveTurn> active = new AtomicReference<>();
    private final ConversationStore store;
    private final TurnJournal journal;
    private volatile Instant touched;

    LiveCall(Conversation conversation, ConversationStore store, Instant now) {
        this.conversation = new AtomicReference<>(conversation);
        this.store = store;
        this.journal = new TurnJournal(turnIds -> store.saveTurns(conversation(), turnIds));
        this.touched = now;
    }

    public Conversation conversation() {
        return conversation.get();
    }

    public UUID sessionId() {
        return conversation().call().sessionId();
    }

    /** Changes the conversation in memory and gives it as it is then. */
    public Conversation change(UnaryOperator<Conversation> change) {
        return conversation.updateAndGet(change);
    }

    /** Writes a turn; completes when it is durable. The write is under way even if nobody listens. */
    public Uni<Void> save(UUID turnId) {
        return journal.save(turnId);
    }

    /** Writes status, opening and state as they are now. */
    public Uni<Void> saveProgress() {
        return Uni.createFrom().deferred(() -> store.saveProgress(conversation()));
    }

    public Optional<ActiveTurn> activeTurn() {
        return Optional.ofNullable(active.get());
    }

    /** Makes {@code turn} the one that is being made; the one before it, if any, is cancelled. */
    public void begin(ActiveTurn turn) {
        ActiveTurn before = active.getAndSet(turn);
        if (before != null) {
            before.cancel();
        }
    }

    /** The turn is over, if it was still the active one. */
    public void end(ActiveTurn turn) {
        active.compareAndSet(turn, null);
    }

    /** Cancels the turn that is being made. */
    public void cancelTurn() {
        ActiveTurn before = active.getAndSet(null);
        if (before != null) {
            before.cancel();
        }
    }

    void touch(Instant now) {
        touched = now;
    }

    boolean idleSince(Instant limit) {
        return touched.isBefore(limit) && active.get() == null;
    }
}
