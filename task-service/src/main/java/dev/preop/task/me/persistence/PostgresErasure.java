package dev.preop.task.me.persistence;

import dev.preop.task.me.ErasureStore;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/** Erases what is a user's, in the order in which rows refer to each other. */
@Singleton
class PostgresErasure implements ErasureStore {

    /** In the order in which reports of calls lock them. Held, no call begins, and one that was about to has begun. */
    private static final List<String> HELD = List.of("call_sessions", "call_tasks");

    private static final String ERASE_CALLS = """
            with erased as (delete from call_sessions where user_id = :userId returning status)
            select count(*), count(*) filter (where status in ('initiated', 'ringing', 'connected')) from erased""";

    private static final List<String> OF_CALLS =
            List.of("approvals", "turn_latencies", "call_results", "fallback_messages");

    /** What is not named stays: the audit log holds ids only, and suppressions are the wish of who was called. */
    private static final List<String> OTHERS =
            List.of("call_tasks", "contacts", "assistant_settings", "owners", "idempotency_keys");

    @Override
    public Uni<Erased> erase(Mutiny.Session session, UUID userId) {
        return hold(session, userId)
                .chain(() -> all(session, userId, OF_CALLS))
                .chain(ofCalls -> calls(session, userId).map(ofCalls::and))
                .chain(before -> all(session, userId, OTHERS).map(before::and));
    }

    private static Uni<Void> hold(Mutiny.Session session, UUID userId) {
        return Multi.createFrom()
                .iterable(HELD)
                .onItem()
                .transformToUniAndConcatenate(table -> session.createNativeQuery(
                                "select id from " + table + " where user_id = :userId for update", UUID.class)
                        .setParameter("userId", userId)
                        .getResultList())
                .onItem()
                .ignoreAsUni();
    }

    private static Uni<Erased> calls(Mutiny.Session session, UUID userId) {
        return session.createNativeQuery(ERASE_CALLS, Object[].class)
                .setParameter("userId", userId)
                .getSingleResult()
                .map(row -> new Erased((Long) row[0], (Long) row[1] > 0));
    }

    private static Uni<Erased> all(Mutiny.Session session, UUID userId, List<String> tables) {
        return Multi.createFrom()
                .iterable(tables)
                .onItem()
                .transformToUniAndConcatenate(
                        table -> session.createNativeQuery("delete from " + table + " where user_id = :userId")
                                .setParameter("userId", userId)
                                .executeUpdate())
                .collect()
                .with(Collectors.summingLong(Integer::longValue))
                .map(rows -> new Erased(rows, false));
    }
}
