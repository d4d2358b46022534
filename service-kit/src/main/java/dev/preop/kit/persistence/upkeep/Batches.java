package dev.preop.kit.persistence.upkeep;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.function.Function;

/** Gives each batch a transaction in which no other instance of the service works on the same chore. */
@Singleton
class Batches {

    private static final String LOCK = """
            select pg_try_advisory_xact_lock(hashtext(current_schema() || '.upkeep'), hashtext($1)) as locked""";

    private final Pool pool;

    Batches(Pool pool) {
        this.pool = pool;
    }

    /** Runs {@code batch}, or answers {@code whenTaken} when another instance is at the chore. */
    <T> Uni<T> run(String chore, T whenTaken, Function<SqlConnection, Uni<T>> batch) {
        return pool.withTransaction(connection -> connection
                .preparedQuery(LOCK)
                .execute(Tuple.of(chore))
                .map(rows -> rows.iterator().next().getBoolean("locked"))
                .chain(locked ->
                        locked ? batch.apply(connection) : Uni.createFrom().item(whenTaken)));
    }
}
