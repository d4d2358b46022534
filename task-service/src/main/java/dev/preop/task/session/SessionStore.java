package dev.preop.task.session;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

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

    /** Newest first. */
    Uni<List<CallSession>> list(SessionQuery query);
}
