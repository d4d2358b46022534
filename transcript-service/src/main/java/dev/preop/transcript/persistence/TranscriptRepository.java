package dev.preop.transcript.persistence;

import dev.preop.contracts.CallRef;
import dev.preop.contracts.UserErased;
import dev.preop.kit.erasure.ErasedUsers;
import dev.preop.kit.ids.Ids;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Transcripts by call session. A transcript's id is derived from its session's, so any event may be the first. */
@ApplicationScoped
public class TranscriptRepository implements PanacheRepositoryBase<TranscriptEntity, UUID> {

    private final ErasedUsers erased;

    TranscriptRepository(ErasedUsers erased) {
        this.erased = erased;
    }

    public static UUID idOf(UUID sessionId) {
        return Ids.named("transcript", sessionId.toString());
    }

    /**
     * Makes sure that the call's transcript exists, then loads it with its row locked; empty when nothing is to be kept of
     * the call. Asked only for a new one: an erasure finds those that are there.
     */
    public Uni<Optional<TranscriptEntity>> lockedFor(Mutiny.Session session, CallRef call) {
        UUID id = idOf(call.sessionId());
        return create(session, id, call)
                .chain(isNew -> isNew
                        ? erased.wantedGone(session, call.userId(), call.sessionId())
                        : Uni.createFrom().item(false))
                .chain(gone -> gone
                        ? deleteById(id).replaceWith(Optional.empty())
                        : locked(id).map(Optional::of));
    }

    private static Uni<Boolean> create(Mutiny.Session session, UUID id, CallRef call) {
        return session.createNativeQuery("""
                        insert into call_transcripts (id, call_session_id, call_task_id, user_id)
                        values (?1, ?2, ?3, ?4) on conflict do nothing""")
                .setParameter(1, id)
                .setParameter(2, call.sessionId())
                .setParameter(3, call.taskId())
                .setParameter(4, call.userId())
                .executeUpdate()
                .map(rows -> rows == 1);
    }

    /** A transcript whose row nobody else changes before the transaction ends. */
    public Uni<TranscriptEntity> locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    public Uni<TranscriptEntity> findBySession(UUID sessionId) {
        return find("callSessionId", sessionId).firstResult();
    }

    /** Deletes all of a user's, with what was said and found out on them, and remembers that nothing is to follow. */
    public Uni<Void> erase(Mutiny.Session session, UserErased user) {
        return erased.remember(session, user.userId(), user.at())
                .chain(() -> delete("userId", user.userId()))
                .replaceWithVoid();
    }
}
