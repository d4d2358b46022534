package dev.preop.conversation.conversation;

import io.smallrye.mutiny.Uni;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes turns behind the live conversation: one write at a time, everything that changed meanwhile goes with the next.
 * A write that failed leaves its turns marked, so that whoever saves next writes them too.
 */
final class TurnJournal {

    private final Function<Set<UUID>, Uni<Void>> write;
    private final Set<UUID> changed = new HashSet<>();
    private @Nullable Uni<Void> running;
    private @Nullable Uni<Void> waiting;

    TurnJournal(Function<Set<UUID>, Uni<Void>> write) {
        this.write = write;
    }

    /** Completes when the turn is durable as it is now or later. The write is under way even if nobody listens. */
    synchronized Uni<Void> save(UUID turnId) {
        changed.add(turnId);
        if (running == null) {
            return start();
        }
        if (waiting == null) {
            waiting = eager(running.onFailure().recoverWithNull().chain(this::startWaiting));
        }
        return waiting;
    }

    private synchronized Uni<Void> startWaiting() {
        waiting = null;
        return start();
    }

    private synchronized Uni<Void> start() {
        Set<UUID> turns = Set.copyOf(changed);
        changed.clear();
        running = eager(Uni.createFrom()
                .deferred(() -> write.apply(turns))
                .onFailure()
                .invoke(() -> restore(turns))
                .onTermination()
                .invoke(this::ended));
        return running;
    }

    private synchronized void restore(Set<UUID> turns) {
        changed.addAll(turns);
    }

    private synchronized void ended() {
        if (waiting == null) {
            running = null;
        }
    }

    private static Uni<Void> eager(Uni<Void> work) {
        Uni<Void> shared = work.memoize().indefinitely();
        shared.subscribe().with(ignored -> {}, ignored -> {});
        return shared;
    }
}
