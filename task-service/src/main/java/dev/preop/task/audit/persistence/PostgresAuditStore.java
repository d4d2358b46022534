package dev.preop.task.audit.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.preop.kit.persistence.Database;
import dev.preop.kit.persistence.PlainSql;
import dev.preop.kit.persistence.Sql;
import dev.preop.task.audit.AuditAction;
import dev.preop.task.audit.AuditEntry;
import dev.preop.task.audit.AuditStore;
import dev.preop.task.audit.AuditVerdict;
import dev.preop.task.user.User;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** The chains in PostgreSQL, which hashes and verifies them itself: one round trip each. */
@Singleton
class PostgresAuditStore implements AuditStore {

    private static final String START = "'\\x'::bytea";

    /** Moving the head locks it: whoever appends to the same chain meanwhile waits. */
    private static final String APPEND = """
            with entry as (
                select cast($2 as uuid) as id, cast($3 as timestamptz) as at, cast($4 as text) as actor,
                       cast($5 as text) as action, cast($6 as text) as entity,
                       cast($7 as uuid) as entity_id, cast(cast($8 as text) as jsonb) as detail),
            head as (
                insert into audit_heads as h (user_id, seq, previous_hash, hash)
                select cast($1 as uuid), 1, START,
                       audit_hash(START, 1, e.id, e.at, e.actor, e.action, e.entity, e.entity_id, e.detail) from entry e
                on conflict (user_id) do update set
                    seq = h.seq + 1,
                    previous_hash = h.hash,
                    hash = (select audit_hash(h.hash, h.seq + 1, e.id, e.at, e.actor, e.action, e.entity, e.entity_id,
                                              e.detail) from entry e)
                returning seq, previous_hash, hash)
            insert into audit_log
                (user_id, seq, id, at, actor, action, entity, entity_id, detail, previous_hash, hash)
            select cast($1 as uuid), head.seq, e.id, e.at, e.actor, e.action, e.entity, e.entity_id, e.detail,
                   head.previous_hash, head.hash
            from head, entry e""".replace("START", START);

    private static final String LIST = """
            select seq, id, at, actor, action, entity, entity_id, cast(detail as text), encode(hash, 'hex')
            from audit_log where seq < :before order by seq desc""";

    /** The number of entries, and the first position that is not as it was written. */
    private static final String VERIFY = """
            with chain as (
                select *, row_number() over (order by seq) as place, lag(hash) over (order by seq) as before
                from audit_log where user_id = :userId),
            ends as (
                select (select seq from chain order by seq desc limit 1) as seq,
                       (select hash from chain order by seq desc limit 1) as hash,
                       (select seq from audit_heads where user_id = :userId) as head_seq,
                       (select hash from audit_heads where user_id = :userId) as head_hash),
            broken as (
                select place from chain
                where seq <> place or previous_hash <> coalesce(before, START)
                   or hash <> audit_hash(previous_hash, seq, id, at, actor, action, entity, entity_id, detail)
                union all
                select (select count(*) from chain) + 1 from ends
                where (seq, hash) is distinct from (head_seq, head_hash))
            select (select count(*) from chain), (select min(place) from broken)""".replace("START", START);

    private static final TypeReference<Map<String, String>> DETAIL = new TypeReference<>() {};

    private final Database database;
    private final PlainSql sql;
    private final ObjectMapper json;

    PostgresAuditStore(Database database, PlainSql sql, ObjectMapper json) {
        this.database = database;
        this.sql = sql;
        this.json = json;
    }

    @Override
    public Uni<Void> append(
            Mutiny.Session session,
            User user,
            UUID id,
            Instant at,
            AuditAction action,
            @Nullable UUID entityId,
            Map<String, String> detail) {
        return database.runWithOwnRights(session, appending(user, id, at, action, entityId, detail));
    }

    @Override
    public Uni<Void> append(User user, UUID id, Instant at, AuditAction action, @Nullable UUID entityId) {
        return sql.runAsService(appending(user, id, at, action, entityId, Map.of()))
                .replaceWithVoid();
    }

    @Override
    public Uni<List<AuditEntry>> list(Mutiny.Session session, @Nullable Long before, int limit) {
        return session.createNativeQuery(LIST, Object[].class)
                .setParameter("before", before == null ? Long.MAX_VALUE : before)
                .setMaxResults(limit)
                .getResultList()
                .map(rows -> rows.stream().map(this::entry).toList());
    }

    @Override
    public Uni<AuditVerdict> verify(Mutiny.Session session, User user) {
        return database.withOwnRights(session, () -> session.createNativeQuery(VERIFY, Object[].class)
                .setParameter("userId", user.id())
                .getSingleResult()
                .map(row -> new AuditVerdict((Long) row[0], (Long) row[1])));
    }

    private Sql appending(
            User user, UUID id, Instant at, AuditAction action, @Nullable UUID entityId, Map<String, String> detail) {
        return Sql.of(
                APPEND,
                user.id(),
                id,
                at,
                user.id().toString(),
                action.wire(),
                action.entity().wire(),
                entityId,
                written(detail));
    }

    private AuditEntry entry(Object[] row) {
        return new AuditEntry(
                (Long) row[0],
                (UUID) row[1],
                ((OffsetDateTime) row[2]).toInstant(),
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (UUID) row[6],
                read((String) row[7]),
                (String) row[8]);
    }

    private String written(Map<String, String> detail) {
        try {
            return json.writeValueAsString(detail);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private Map<String, String> read(String detail) {
        try {
            return json.readValue(detail, DETAIL);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the audit log holds a detail that is no object of texts", e);
        }
    }
}
