package dev.preop.conversation.conversation;

import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** A turn whose reply is being made right now. */
public interface ActiveTurn {

    UUID id();

    /** Stops it: nothing more is handed out. Without effect once it has ended. */
    void cancel();

    /** Completes when it has ended, was acknowledged by the broker and is durable. */
    Uni<Void> settled();
}
