package dev.preop.kit.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Where a schema holds something of a user: looked for in every table that has a {@code user_id}, also those to come. */
public final class UserTables {

    private static final String OWNED = """
            select c.table_name from information_schema.columns c join information_schema.tables t
                using (table_schema, table_name)
            where c.table_schema = ? and c.column_name = 'user_id' and t.table_type = 'BASE TABLE'""";

    private UserTables() {}

    /** The names of the tables that have a row of the user. */
    public static Set<String> with(UUID userId, String schema) {
        Set<String> found = new TreeSet<>();
        try (Connection database = TestDatabase.asSuperuser();
                PreparedStatement tables = database.prepareStatement(OWNED)) {
            tables.setString(1, schema);
            try (ResultSet owned = tables.executeQuery()) {
                while (owned.next()) {
                    if (hasRow(database, schema + "." + owned.getString(1), userId)) {
                        found.add(owned.getString(1));
                    }
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean hasRow(Connection database, String table, UUID userId) throws SQLException {
        try (PreparedStatement rows =
                database.prepareStatement("select 1 from " + table + " where user_id = ? limit 1")) {
            rows.setObject(1, userId);
            try (ResultSet row = rows.executeQuery()) {
                return row.next();
            }
        }
    }
}
