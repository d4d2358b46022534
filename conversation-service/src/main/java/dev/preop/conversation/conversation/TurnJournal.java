package dev.preop.conversation.conversation;

import io.smallrye.mutiny.Uni;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes turns behind the live conversation: one write at a time, everything that changed meanwhile goes with the next.
 * A write that failed leaves its turns marked, so that whoever saves next writes them too.
 */
final class TurnJournal {

    private final Function<Set<UUID>, Uni<Void>> write;
    private final Set<UUID> changed = new HashSet<>();
    private @Nullable CompletableFuture<Void> next;
    private boolean writing;

    TurnJournal(Function<Set<UUID>, Uni<Void>> write) {
        this.write = write;
    }

    /** Completes when the turn is durable as it is now or later. The write is under way even if nobody listens. */
    synchronized Uni<Void> save(UUID turnId) {
        changed.add(turnId);
        if (next == null) {
            next = new CompletableFuture<>();
        }
        CompletableFuture<Void> mine = next;
        startNext();
        return Uni.createFrom().completionStage(mine);
    }

    private synchronized void startNext() {
        CompletableFuture<Void> mine = next;
        if (writing || mine == null) {
            return;
        }
        writing = true;
        next = null;
        Set<UUID> turns = Set.copyOf(changed);
        changed.clear();
        Uni.createFrom()
                .deferred(() -> write.apply(turns))
                .subscribe()
                .with(ignored -> written(mine), failure -> notWritten(turns, mine, failure));
    }

    private void written(CompletableFuture<Void> done) {
        goOn();
        done.complete(null);
    }

    private void notWritten(Set<UUID> turns, CompletableFuture<Void> done, Throwable failure) {
        synchronized (this) {
            changed.addAll(turns);
        }
        goOn();
        done.completeExceptionally(failure);
    }

    private synchronized void goOn() {
        writing = false;
        startNext();
    }
}
