package dev.preop.transcript.persistence;

import dev.preop.contracts.CallRef;
import dev.preop.kit.ids.Ids;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Transcripts by call session. A transcript's id is derived from its session's, so any event may be the first. */
@ApplicationScoped
public class TranscriptRepository implements PanacheRepositoryBase<TranscriptEntity, UUID> {

    public static UUID idOf(UUID sessionId) {
        return Ids.named("transcript", sessionId.toString());
    }

    /** Makes sure that the call's transcript exists, then loads it with its row locked. */
    public Uni<TranscriptEntity> lockedFor(Mutiny.Session session, CallRef call) {
        return session.createNativeQuery("""
                        insert into call_transcripts (id, call_session_id, call_task_id, user_id)
                        values (?1, ?2, ?3, ?4) on conflict do nothing""")
                .setParameter(1, idOf(call.sessionId()))
                .setParameter(2, call.sessionId())
                .setParameter(3, call.taskId())
                .setParameter(4, call.userId())
                .executeUpdate()
                .chain(() -> locked(idOf(call.sessionId())));
    }

    /** A transcript whose row nobody else changes before the transaction ends. */
    public Uni<TranscriptEntity> locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    public Uni<TranscriptEntity> findBySession(UUID sessionId) {
        return find("callSessionId", sessionId).firstResult();
    }

    /** All of a user's, with what was said and found out on them. */
    public Uni<Void> eraseOf(UUID userId) {
        return delete("userId", userId).replaceWithVoid();
    }
}
