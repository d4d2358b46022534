package dev.preop.kit.persistence;

import dev.preop.kit.auth.UserClaims;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The way to the database for what is asked often and needs no entities: a transaction of which all statements are sent at
 * once, from its begin to its commit, instead of each waiting for the one before. The connection carries them out in
 * their order, and PostgreSQL none of them after one that failed.
 */
@Singleton
public class PlainSql {

    private final Pool pool;

    PlainSql(Pool pool) {
        this.pool = pool;
    }

    /** What each statement finds, in the same order, with the rights of the user: see {@link Database#asUser}. */
    public Uni<List<List<Columns>>> askAsUser(UserClaims claims, Sql... statements) {
        return uni(() -> pool.withConnection(connection -> inOneGo(connection, claims, List.of(statements))))
                .onFailure()
                .transform(DatabaseFailures::ofUser);
    }

    /** One statement, a transaction by itself, with the service's own rights; tells how many rows it changed. */
    public Uni<Integer> runAsService(Sql statement) {
        return uni(() -> execute(pool.preparedQuery(statement.text()), statement))
                .map(RowSet::rowCount)
                .onFailure()
                .transform(DatabaseFailures::ofService);
    }

    /** Unless every statement succeeds, the commit included, there is no answer at all. */
    private static Future<List<List<Columns>>> inOneGo(
            SqlConnection connection, UserClaims claims, List<Sql> statements) {
        List<Future<RowSet<Row>>> sent = new ArrayList<>();
        sent.add(connection.query("begin").execute());
        Stream.concat(Stream.of(Database.becoming(claims)), statements.stream())
                .forEach(sql -> sent.add(execute(connection.preparedQuery(sql.text()), sql)));
        sent.add(connection.query("commit").execute());
        List<Future<RowSet<Row>>> asked = sent.subList(2, 2 + statements.size());
        return Future.join(sent).map(ignored -> asked.stream()
                .map(Future::result)
                .map(PlainSql::columns)
                .toList());
    }

    private static Future<RowSet<Row>> execute(io.vertx.sqlclient.PreparedQuery<RowSet<Row>> query, Sql statement) {
        return query.execute(Tuple.from(statement.values()));
    }

    private static List<Columns> columns(RowSet<Row> rows) {
        return rows.stream().map(Columns::new).toList();
    }

    private static <T> Uni<T> uni(Supplier<Future<T>> work) {
        return Uni.createFrom().completionStage(() -> work.get().toCompletionStage());
    }
}
