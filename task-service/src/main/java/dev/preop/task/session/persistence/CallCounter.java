package dev.preop.task.session.persistence;

import dev.preop.kit.persistence.Database;
import dev.preop.task.session.CallCounts;
import dev.preop.task.session.DialLimits;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Counts calls; limits hold for all users together, so it looks with the service's own rights. */
@Singleton
class CallCounter {

    private static final String COUNT = """
            with live as (
                select count(*) as all_users, count(*) filter (where user_id = :userId) as own from call_sessions
                where status in ('initiated', 'ringing', 'connected') and direction = 'outbound'),
            of_user as (
                select count(*) as calls, min(created_at) as first,
                       cast(coalesce(sum(ceil(case when status in ('initiated', 'ringing', 'connected') then :longest
                                                   else coalesce(duration_seconds, 0) end / 60.0)), 0) as bigint) as minutes
                from call_sessions
                where user_id = :userId and created_at > :since and direction = 'outbound'),
            to_number as (
                select count(*) as calls, min(created_at) as first from call_sessions
                where phone_index = :phoneIndex and created_at > :since and direction = 'outbound')
            select live.all_users, live.own, of_user.calls, of_user.first as user_first,
                   to_number.calls as number_calls, to_number.first as number_first, of_user.minutes
            from live, of_user, to_number""";

    private final Database database;
    private final DialLimits limits;

    CallCounter(Database database, DialLimits limits) {
        this.database = database;
        this.limits = limits;
    }

    Uni<CallCounts> count(Mutiny.Session session, UUID userId, String phoneIndex, Instant since) {
        return database.withOwnRights(session, () -> session.createNativeQuery(COUNT, Object[].class)
                .setParameter("userId", userId)
                .setParameter("phoneIndex", phoneIndex)
                .setParameter("since", since)
                .setParameter("longest", limits.timeLimit().toSeconds())
                .getSingleResult()
                .map(row -> new CallCounts(
                        (Long) row[0], (Long) row[1], lately(row[2], row[3]), lately(row[4], row[5]), (Long) row[6])));
    }

    private static CallCounts.Lately lately(Object count, @Nullable Object first) {
        return new CallCounts.Lately(
                (Long) count, Optional.ofNullable((OffsetDateTime) first).map(OffsetDateTime::toInstant));
    }
}
