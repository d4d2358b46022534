package dev.preop.task.sms;

import dev.preop.contracts.CallRef;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Keeps messages, without their words; to be used inside a transaction of the service. A task has one at most, for ever. */
public interface MessageStore {

    /** Plans the task's message; one that it has already stays as it is. */
    Uni<Void> plan(UUID id, CallRef call, Instant due);

    /** Those that the transaction may see: a user's own; {@code after} is the last one of the page before. */
    Uni<List<KeptMessage>> list(Mutiny.Session session, @Nullable UUID after, int limit);

    /** Takes the message that is due for longest; until {@code until} it is being sent. */
    Uni<Optional<Claim>> claim(Mutiny.Session session, Instant now, Instant until);

    /** Ends, and answers with, messages that were being sent by processes that have died since: nobody will ever know. */
    Uni<List<Claim>> giveUpLost(Mutiny.Session session, Instant now);

    /** Ends a claimed message; false when it is gone meanwhile. */
    Uni<Boolean> finish(
            Mutiny.Session session,
            UUID id,
            String status,
            Instant now,
            @Nullable String messageSid,
            @Nullable String why);

    /** Gives a claimed message back until {@code due}. */
    Uni<Void> postpone(Mutiny.Session session, UUID id, Instant due, @Nullable String why);

    /** Forgets a claimed message that is not called for any more, so that it may be planned again. */
    Uni<Void> withdraw(Mutiny.Session session, UUID id);
}
