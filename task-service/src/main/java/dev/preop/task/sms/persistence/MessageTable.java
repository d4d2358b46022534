package dev.preop.task.sms.persistence;

import dev.preop.contracts.CallRef;
import dev.preop.task.sms.Claim;
import dev.preop.task.sms.KeptMessage;
import dev.preop.task.sms.MessageStore;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Messages in PostgreSQL; {@code due_at} is set as long as there is something to do. */
@Singleton
class MessageTable implements MessageStore {

    /** Nothing is planned for a call that is gone, or whose task has gone on. */
    private static final String PLAN = """
            insert into fallback_messages (id, call_session_id, call_task_id, user_id, status, due_at)
            select :id, s.id, s.call_task_id, s.user_id, 'pending', :due
            from call_sessions s join call_tasks t on t.id = s.call_task_id
            where s.id = :sessionId and t.status = 'failed'
            on conflict (call_task_id) do nothing""";

    private static final String CLAIM = """
            update fallback_messages set status = 'sending', attempts = attempts + 1, due_at = :until
            where id = (select id from fallback_messages where status = 'pending' and due_at <= :now
                        order by due_at limit 1 for update skip locked)
            returning id, call_session_id, call_task_id, user_id, attempts""";
    private static final String LOST = """
            update fallback_messages set status = 'unknown', due_at = null, ended_at = :now, failure = 'interrupted'
            where status = 'sending' and due_at <= :now
            returning id, call_session_id, call_task_id, user_id, attempts""";
    private static final String FINISH = """
            update fallback_messages set status = :status, due_at = null, ended_at = :now,
                   message_sid = cast(:messageSid as text), failure = cast(:why as text)
            where id = :id and status = 'sending'""";
    private static final String POSTPONE = """
            update fallback_messages set status = 'pending', due_at = :due, failure = cast(:why as text)
            where id = :id and status = 'sending'""";
    private static final String LIST = """
            select id, call_task_id, call_session_id, status, attempts, message_sid, failure, created_at, ended_at
            from fallback_messages where cast(:after as uuid) is null or id > :after order by id limit :limit""";
    private static final String WITHDRAW = "delete from fallback_messages where id = :id and status = 'sending'";

    @Override
    public Uni<Void> plan(UUID id, CallRef call, Instant due) {
        return Panache.getSession()
                .call(Mutiny.Session::flush)
                .chain(session -> session.createNativeQuery(PLAN)
                        .setParameter("id", id)
                        .setParameter("sessionId", call.sessionId())
                        .setParameter("due", due)
                        .executeUpdate())
                .replaceWithVoid();
    }

    @Override
    public Uni<List<KeptMessage>> list(Mutiny.Session session, @Nullable UUID after, int limit) {
        return session.createNativeQuery(LIST, Object[].class)
                .setParameter("after", after)
                .setParameter("limit", limit)
                .getResultList()
                .map(rows -> rows.stream().map(MessageTable::kept).toList());
    }

    @Override
    public Uni<Optional<Claim>> claim(Mutiny.Session session, Instant now, Instant until) {
        return session.createNativeQuery(CLAIM, Object[].class)
                .setParameter("now", now)
                .setParameter("until", until)
                .getSingleResultOrNull()
                .map(row -> Optional.ofNullable(row).map(MessageTable::claim));
    }

    @Override
    public Uni<List<Claim>> giveUpLost(Mutiny.Session session, Instant now) {
        return session.createNativeQuery(LOST, Object[].class)
                .setParameter("now", now)
                .getResultList()
                .map(rows -> rows.stream().map(MessageTable::claim).toList());
    }

    @Override
    public Uni<Boolean> finish(
            Mutiny.Session session,
            UUID id,
            String status,
            Instant now,
            @Nullable String messageSid,
            @Nullable String why) {
        return session.createNativeQuery(FINISH)
                .setParameter("id", id)
                .setParameter("status", status)
                .setParameter("now", now)
                .setParameter("messageSid", messageSid)
                .setParameter("why", why)
                .executeUpdate()
                .map(rows -> rows == 1);
    }

    @Override
    public Uni<Void> postpone(Mutiny.Session session, UUID id, Instant due, @Nullable String why) {
        return session.createNativeQuery(POSTPONE)
                .setParameter("id", id)
                .setParameter("due", due)
                .setParameter("why", why)
                .executeUpdate()
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> withdraw(Mutiny.Session session, UUID id) {
        return session.createNativeQuery(WITHDRAW)
                .setParameter("id", id)
                .executeUpdate()
                .replaceWithVoid();
    }

    private static KeptMessage kept(Object[] row) {
        return new KeptMessage(
                (UUID) row[0],
                (UUID) row[1],
                (UUID) row[2],
                (String) row[3],
                (Integer) row[4],
                (String) row[5],
                (String) row[6],
                ((OffsetDateTime) row[7]).toInstant(),
                row[8] instanceof OffsetDateTime ended ? ended.toInstant() : null);
    }

    private static Claim claim(Object[] row) {
        return new Claim((UUID) row[0], new CallRef((UUID) row[1], (UUID) row[2], (UUID) row[3]), (Integer) row[4]);
    }
}
