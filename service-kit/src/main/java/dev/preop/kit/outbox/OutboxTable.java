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

    /** Messages sent under one lock before the shard is given to whoever comes next. */
    static final int BATCH = 200;

    private static final String SHARD_OF_KEY = "(hashtext(aggregate_id) & 7)";
    private static final String BACKLOG = """
            select %s as shard, count(*) as waiting, extract(epoch from now() - min(created_at))::float8 as age
            from outbox where published_at is null group by shard order by shard""".formatted(SHARD_OF_KEY);
    private static final String LOCK = """
            select pg_try_advisory_xact_lock(hashtext(current_schema() || '.outbox'), $1) as locked""";
    private static final String NEXT = """
            select id, topic, aggregate_id, payload::text as payload, headers::text as headers
            from outbox where published_at is null and %s = $1 order by seq limit %d""".formatted(SHARD_OF_KEY, BATCH);
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
     * Hands the oldest unpublished messages of a shard to {@code send}, which answers with the ids that are
     * acknowledged, and marks those; does nothing when another instance holds the shard.
     */
    Uni<Void> relay(int shard, Function<List<OutboxRow>, Uni<List<UUID>>> send) {
        return pool.withTransaction(connection -> lock(connection, shard)
                .chain(locked -> locked
                        ? next(connection, shard).chain(send::apply).chain(sent -> mark(connection, sent))
                        : Uni.createFrom().voidItem()));
    }

    private static Uni<Boolean> lock(SqlConnection connection, int shard) {
        return connection.preparedQuery(LOCK).execute(Tuple.of(shard)).map(rows -> rows.iterator()
                .next()
                .getBoolean("locked"));
    }

    private static Uni<List<OutboxRow>> next(SqlConnection connection, int shard) {
        return connection.preparedQuery(NEXT).execute(Tuple.of(shard)).map(rows -> rows.stream()
                .map(OutboxRow::of)
                .toList());
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
