package dev.preop.kit.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;

/**
 * Proves row level security of a schema on the real database: every table × every operation × own row, another's row,
 * no claims, garbage claims, no token, the service itself. Tables come from the catalogue, so one that is not listed
 * here fails. List parents before children.
 *
 * <pre>{@code
 * RowSecurityMatrix.of("tasks", "task_service")
 *     .owned("contacts", EnumSet.allOf(RowOperation.class))
 *     .owned("call_sessions", Set.of(SELECT), Map.of("call_task_id", "(select id from tasks.call_tasks where user_id = '{user}')"))
 *     .serviceOnly("outbox")
 *     .tests();
 * }</pre>
 */
public final class RowSecurityMatrix {

    private final String schema;
    private final String serviceRole;
    private final List<RowTable> tables = new ArrayList<>();

    private RowSecurityMatrix(String schema, String serviceRole) {
        this.schema = schema;
        this.serviceRole = serviceRole;
    }

    public static RowSecurityMatrix of(String schema, String serviceRole) {
        return new RowSecurityMatrix(schema, serviceRole);
    }

    /** A table whose rows belong to the user in {@code user_id}, who may do exactly {@code ownersMay} to them. */
    public RowSecurityMatrix owned(String table, Set<RowOperation> ownersMay) {
        return owned(table, ownersMay, Map.of());
    }

    /** As above, with SQL expressions for sample columns that need more than a value of their type. */
    public RowSecurityMatrix owned(String table, Set<RowOperation> ownersMay, Map<String, String> sample) {
        tables.add(new RowTable(table, ownersMay, sample));
        return this;
    }

    /** A table that users can neither see nor change. */
    public RowSecurityMatrix serviceOnly(String table) {
        return serviceOnly(table, Map.of());
    }

    /** As above, with SQL expressions for sample columns. */
    public RowSecurityMatrix serviceOnly(String table, Map<String, String> sample) {
        return owned(table, Set.of(), sample);
    }

    /** The tests: the catalogue's findings, the cells of each table, and a proof that a dropped policy is noticed. */
    public Stream<DynamicTest> tests() {
        Stream<DynamicTest> catalogue = Stream.of(DynamicTest.dynamicTest(
                schema + ": catalogue", () -> assertNone(violations(List.of(), Optional.empty()))));
        Stream<DynamicTest> cells = tables.stream()
                .map(table -> DynamicTest.dynamicTest(
                        schema + ": " + table.name(), () -> assertNone(violations(List.of(table), Optional.empty()))));
        Stream<DynamicTest> mutations = tables.stream()
                .map(table -> DynamicTest.dynamicTest(
                        schema + ": " + table.name() + " without its policies turns red", () -> assertNoticed(table)));
        return Stream.of(catalogue, cells, mutations).flatMap(tests -> tests);
    }

    /** What is wrong after {@code mutation}, which is undone afterwards. */
    List<String> violations(List<RowTable> examined, Optional<String> mutation) throws SQLException {
        try (Connection connection = TestDatabase.asSuperuser()) {
            connection.setAutoCommit(false);
            try {
                if (mutation.isPresent()) {
                    execute(connection, mutation.get());
                }
                List<String> found = new ArrayList<>();
                if (examined.isEmpty()) {
                    found.addAll(RowSecurityCatalogue.findings(connection, schema));
                    found.addAll(unlisted(connection));
                }
                RowProbe probe = new RowProbe(connection, schema, serviceRole);
                probe.putSamples(tables);
                for (RowTable table : examined) {
                    found.addAll(RowExpectations.violations(probe, table));
                }
                return found;
            } finally {
                connection.rollback();
            }
        }
    }

    List<RowTable> tables() {
        return List.copyOf(tables);
    }

    private List<String> unlisted(Connection connection) throws SQLException {
        List<String> listed = tables.stream().map(RowTable::name).toList();
        return RowSecurityCatalogue.tables(connection, schema).stream()
                .filter(table -> !listed.contains(table))
                .map(table -> "table " + table + " is not in the matrix: say who may do what to it")
                .toList();
    }

    private void assertNoticed(RowTable table) throws SQLException {
        for (String policy : policies(table)) {
            String drop = "drop policy %s on %s.%s".formatted(policy, schema, table.name());
            Assertions.assertFalse(violations(List.of(table), Optional.of(drop)).isEmpty(), "nobody notices: " + drop);
        }
    }

    private List<String> policies(RowTable table) throws SQLException {
        try (Connection connection = TestDatabase.asSuperuser();
                var query = connection.prepareStatement(
                        "select quote_ident(policyname) from pg_policies where schemaname = ? and tablename = ?")) {
            query.setString(1, schema);
            query.setString(2, table.name());
            List<String> names = new ArrayList<>();
            var rows = query.executeQuery();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void assertNone(List<String> violations) {
        Assertions.assertTrue(violations.isEmpty(), () -> String.join(System.lineSeparator(), violations));
    }
}
