package dev.preop.task.hostile;

import dev.preop.kit.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that the database holds of one user, in whatever table and column: a fingerprint per table. */
final class StoredRows implements AutoCloseable {

    private static final String TABLES = """
            select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = 'tasks' and c.relkind in ('r', 'p') and not c.relispartition
              and c.relname <> 'flyway_schema_history'""";

    /** That a message went out meanwhile is no change. */
    private static final String FINGERPRINT = """
            select '%1$s' as name, count(*) || ' rows ' || coalesce(md5(string_agg(row, ',' order by row)), '') as rows
            from (select (to_jsonb(t) - 'published_at')::text as row from tasks.%1$s t) of_table
            where row like '%%%2$s%%'""";

    private final Connection connection;
    private final String query;

    private StoredRows(Connection connection, String query) {
        this.connection = connection;
        this.query = query;
    }

    static StoredRows of(UUID user) {
        try {
            Connection connection = TestDatabase.asSuperuser();
            return new StoredRows(
                    connection,
                    tables(connection)
                            .map(table -> FINGERPRINT.formatted(table, user))
                            .collect(Collectors.joining(" union all ")));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<String> tables(Connection connection) throws SQLException {
        Stream.Builder<String> names = Stream.builder();
        try (Statement statement = connection.createStatement();
                ResultSet tables = statement.executeQuery(TABLES)) {
            while (tables.next()) {
                names.add(tables.getString(1));
            }
        }
        return names.build();
    }

    Map<String, String> now() {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            Map<String, String> fingerprints = new TreeMap<>();
            while (rows.next()) {
                fingerprints.put(rows.getString("name"), rows.getString("rows"));
            }
            return fingerprints;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
