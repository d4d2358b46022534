package dev.preop.kit.erasure;

import dev.preop.kit.ids.Ids;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Users who wanted nothing kept of them. Events come from many topics, so some about their calls are read after it was
 * told that all is to go: those must leave nothing either. What the same user does later is a new beginning.
 */
@Singleton
public class ErasedUsers {

    /** The lock's own result is void, which no driver reads; counting it reads one. */
    private static final String ALONE = """
            select count(*) from (select pg_advisory_xact_lock(hashtextextended(cast(:name as text), 0))) as passed""";

    private static final String WITH_OTHERS = """
            select count(*)
            from (select pg_advisory_xact_lock_shared(hashtextextended(cast(:name as text), 0))) as passed""";
    private static final String REMEMBER = """
            insert into erased_users (user_id, erased_at) values (:userId, :at)
            on conflict (user_id) do update set erased_at = greatest(erased_users.erased_at, excluded.erased_at)""";
    private static final String KNOWN = """
            select exists (select from erased_users where user_id = :userId and erased_at >= :madeAt)""";

    /**
     * To be called in the transaction that deletes the user's rows, before it does: waits for those that are just adding
     * some, and those that come later see that they must not.
     */
    public Uni<Void> remember(Mutiny.Session session, UUID userId, Instant at) {
        return pass(session, ALONE, userId)
                .chain(() -> session.createNativeQuery(REMEMBER)
                        .setParameter("userId", userId)
                        .setParameter("at", at)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /**
     * Whether nothing is to be kept of the call or task named {@code id}: its user wanted that after it was made, which
     * the id tells, whenever the event at hand came to be. An id that tells nothing counts as old.
     */
    public Uni<Boolean> wantedGone(Mutiny.Session session, UUID userId, UUID id) {
        return pass(session, WITH_OTHERS, userId).chain(() -> session.createNativeQuery(KNOWN, Boolean.class)
                .setParameter("userId", userId)
                .setParameter("madeAt", Ids.madeAt(id).orElse(Instant.EPOCH))
                .getSingleResult());
    }

    /** A statement of its own, so that the next one sees what was committed while this one waited. */
    private static Uni<Long> pass(Mutiny.Session session, String lock, UUID userId) {
        return session.createNativeQuery(lock, Long.class)
                .setParameter("name", "erasure of " + userId)
                .getSingleResult();
    }
}
