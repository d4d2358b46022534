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

    private static final String CALLING = """
            select count(*) from call_sessions
            where user_id = :userId and status in ('initiated', 'ringing', 'connected')\
            """;

    /** What is not named stays: the audit log holds ids only, and suppressions are the wish of who was called. */
    private static final List<String> TABLES = List.of(
            "approvals",
            "turn_latencies",
            "call_results",
            "call_sessions",
            "call_tasks",
            "contacts",
            "assistant_settings",
            "owners",
            "idempotency_keys");

    @Override
    public Uni<Boolean> isCalling(Mutiny.Session session, UUID userId) {
        return session.createNativeQuery(CALLING, Long.class)
                .setParameter("userId", userId)
                .getSingleResult()
                .map(calls -> calls > 0);
    }

    @Override
    public Uni<Integer> erase(Mutiny.Session session, UUID userId) {
        return Multi.createFrom()
                .iterable(TABLES)
                .onItem()
                .transformToUniAndConcatenate(
                        table -> session.createNativeQuery("delete from " + table + " where user_id = :userId")
                                .setParameter("userId", userId)
                                .executeUpdate())
                .collect()
                .with(Collectors.summingInt(Integer::intValue));
    }
}
