package dev.preop.conversation.turn;

import dev.preop.conversation.conversation.ActiveTurn;
import dev.preop.kit.time.Cancellable;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;

/** Something is awaited: the user's decision, or the end of being on hold. The next turn of the call ends it. */
final class Wait implements ActiveTurn {

    private final UUID turnId;
    private final List<Cancellable> timers;

    Wait(UUID turnId, List<Cancellable> timers) {
        this.turnId = turnId;
        this.timers = List.copyOf(timers);
    }

    @Override
    public UUID id() {
        return turnId;
    }

    @Override
    public void cancel() {
        timers.forEach(Cancellable::cancel);
    }

    @Override
    public Uni<Void> settled() {
        return Uni.createFrom().voidItem();
    }
}
