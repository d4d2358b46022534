package dev.preop.task.session;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Keeps call sessions; to be used inside a transaction. A call of somebody else is a call that does not exist. */
public interface SessionStore {

    Uni<Void> insert(CallSession session);

    /** Fails as not found when there is no such call. */
    Uni<CallSession> get(UUID id);

    /** The call that came in under the carrier's id. */
    Uni<Optional<CallSession>> findIncoming(String callSid);

    /** The latest call with this number, E.164, whoever rang whom. */
    Uni<Optional<CallSession>> lastWith(String number);

    /** The session, kept from being changed by others until the transaction ends; empty when there is none. */
    Uni<Optional<CallSession>> lock(UUID id);

    /** Stores a new state of a session that was locked in this transaction. */
    Uni<Void> update(CallSession session);

    /** How many calls were made for a task. */
    Uni<Long> countOf(UUID taskId);

    /** Whether the task has had no call after this one. */
    Uni<Boolean> isLatest(CallSession session);

    /** Calls that are not over although nothing can be going on any more, locked; others see the next ones. */
    Uni<List<CallSession>> lockLost(LostBefore before, int limit);

    /**
     * What we dial, for everybody and whatever the transaction's own user may see.
     *
     * @param since from when on calls count that are over
     */
    Uni<CallCounts> counts(Mutiny.Session session, UUID userId, String number, Instant since);

    /** Newest first. */
    Uni<List<CallSession>> list(SessionQuery query);
}
