package dev.preop.task.session.persistence;

import dev.preop.kit.problem.ErrorCode;
import dev.preop.kit.problem.ProblemException;
import dev.preop.task.json.Json;
import dev.preop.task.session.CallCounts;
import dev.preop.task.session.CallSession;
import dev.preop.task.session.LostBefore;
import dev.preop.task.session.SessionQuery;
import dev.preop.task.session.SessionStore;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Call sessions in PostgreSQL. */
@Singleton
class CallSessionRepository implements SessionStore, PanacheRepositoryBase<CallSessionEntity, UUID> {

    private static final String LOST = """
            select * from call_sessions
            where status in ('initiated', 'ringing', 'connected') and created_at < :unheardOf
              and (dialling in ('intended', 'unknown')
                   or created_at < :placed and (direction = 'outbound' or status <> 'connected')
                   or created_at < :answered)
            order by created_at limit :most for update skip locked""";

    private final CallSessionRows rows;
    private final CallCounter counter;

    CallSessionRepository(CallSessionRows rows, CallCounter counter) {
        this.rows = rows;
        this.counter = counter;
    }

    @Override
    public Uni<Void> insert(CallSession session) {
        return persist(rows.row(session)).replaceWithVoid();
    }

    @Override
    public Uni<CallSession> get(UUID id) {
        return findById(id).map(row -> {
            if (row == null) {
                throw new ProblemException(ErrorCode.NOT_FOUND, "There is no such call.");
            }
            return rows.session(row);
        });
    }

    @Override
    public Uni<Optional<CallSession>> findIncoming(String callSid) {
        return find("direction = 'inbound' and providerCallSid = ?1", callSid)
                .firstResult()
                .map(this::session);
    }

    @Override
    public Uni<Optional<CallSession>> lastWith(String number) {
        return find("phoneIndex = ?1 order by id desc", rows.phoneIndex(number))
                .firstResult()
                .map(this::session);
    }

    @Override
    public Uni<Optional<CallSession>> lock(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE).map(this::session);
    }

    @Override
    public Uni<Void> update(CallSession session) {
        return findById(session.id()).invoke(row -> rows.change(row, session)).replaceWithVoid();
    }

    @Override
    public Uni<Long> countOf(UUID taskId) {
        return count("callTaskId", taskId);
    }

    @Override
    public Uni<Boolean> isLatest(CallSession session) {
        return count("callTaskId = ?1 and id > ?2", session.taskId(), session.id())
                .map(later -> later == 0);
    }

    @Override
    public Uni<List<CallSession>> lockLost(LostBefore before, int limit) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(LOST, CallSessionEntity.class)
                        .setParameter("unheardOf", before.unheardOf())
                        .setParameter("placed", before.placed())
                        .setParameter("answered", before.answered())
                        .setParameter("most", limit)
                        .getResultList())
                .map(found -> found.stream().map(rows::session).toList());
    }

    @Override
    public Uni<CallCounts> counts(Mutiny.Session session, UUID userId, String number, Instant since) {
        return counter.count(session, userId, rows.phoneIndex(number), since);
    }

    @Override
    public Uni<List<CallSession>> list(SessionQuery query) {
        StringBuilder where = new StringBuilder("1 = 1");
        Parameters parameters = new Parameters();
        if (query.taskId() != null) {
            where.append(" and callTaskId = :taskId");
            parameters.and("taskId", query.taskId());
        }
        if (query.status() != null) {
            where.append(" and status = :status");
            parameters.and("status", Json.name(query.status()));
        }
        if (query.direction() != null) {
            where.append(" and direction = :direction");
            parameters.and("direction", Json.name(query.direction()));
        }
        if (query.before() != null) {
            where.append(" and id < :before");
            parameters.and("before", query.before());
        }
        return find(where.append(" order by id desc").toString(), parameters)
                .range(0, query.limit() - 1)
                .list()
                .map(found -> found.stream().map(rows::session).toList());
    }

    private Optional<CallSession> session(@Nullable CallSessionEntity row) {
        return Optional.ofNullable(row).map(rows::session);
    }
}
