package dev.preop.kit.outbox;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * The outbox table as the relay sees it. Keys fall into shards by hash; a shard is worked on under a transaction-scoped
 * advisory lock, so that of all instances of the service only one sends its messages at a time, in their order.
 */
@Singleton
class OutboxTable {

    /** Messages of a shard sent under one lock before it is given to whoever comes next. */
    static final int BATCH = 200;

    private static final String SHARD_OF_KEY = "(hashtext(aggregate_id) & 7)";
    private static final String BACKLOG = """
            select %s as shard, count(*) as waiting, extract(epoch from now() - min(created_at))::float8 as age
            from outbox where published_at is null group by shard order by shard""".formatted(SHARD_OF_KEY);
    private static final String LOCK = """
            select shard from unnest(cast($1 as int[])) as shard
            where pg_try_advisory_xact_lock(hashtext(current_schema() || '.outbox'), shard)""";
    private static final String NEXT = """
            select next.* from unnest(cast($1 as int[])) as shard, lateral (
                select seq, id, topic, aggregate_id, payload::text as payload, headers::text as headers
                from outbox where published_at is null and %s = shard order by seq limit %d) as next
            order by seq""".formatted(SHARD_OF_KEY, BATCH);
    private static final String MARK = "update outbox set published_at = now() where id = any($1)";

    private final Pool pool;

    OutboxTable(Pool pool) {
        this.pool = pool;
    }

    /** The shards that have something to send. */
    Uni<List<OutboxShard>> backlog() {
        return pool.preparedQuery(BACKLOG).execute().map(rows -> rows.stream()
                .map(row -> new OutboxShard(row.getInteger("shard"), row.getLong("waiting"), row.getDouble("age")))
                .toList());
    }

    /**
     * Hands the oldest unpublished messages of these shards to {@code send}, which answers with the ids that are
     * acknowledged, and marks those; leaves out shards that another instance holds. All are one transaction: a disk
     * takes as long to write one mark as to write all of them.
     */
    Uni<Void> relay(List<Integer> shards, Function<List<OutboxRow>, Uni<List<UUID>>> send) {
        return pool.withTransaction(connection -> lock(connection, shards)
                .chain(locked -> next(connection, locked))
                .chain(send::apply)
                .chain(sent -> mark(connection, sent)));
    }

    private static Uni<List<Integer>> lock(SqlConnection connection, List<Integer> shards) {
        return connection.preparedQuery(LOCK).execute(numbers(shards)).map(rows -> rows.stream()
                .map(row -> row.getInteger("shard"))
                .toList());
    }

    private static Uni<List<OutboxRow>> next(SqlConnection connection, List<Integer> locked) {
        return connection.preparedQuery(NEXT).execute(numbers(locked)).map(rows -> rows.stream()
                .map(OutboxRow::of)
                .toList());
    }

    private static Tuple numbers(List<Integer> shards) {
        return Tuple.of(shards.toArray(Integer[]::new));
    }

    private static Uni<Void> mark(SqlConnection connection, List<UUID> sent) {
        return sent.isEmpty()
                ? Uni.createFrom().voidItem()
                : connection
                        .preparedQuery(MARK)
                        .execute(Tuple.of(sent.toArray(UUID[]::new)))
                        .replaceWithVoid();
    }
}
