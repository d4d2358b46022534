package dev.preop.kit.persistence.upkeep;

import dev.preop.kit.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The table {@code letters}, past all row level security. */
final class Letters {

    private Letters() {}

    static UUID id(int number) {
        return new UUID(number, 1);
    }

    static void execute(String sql, Object... values) throws SQLException {
        try (Connection database = TestDatabase.asSuperuser();
                var statement = database.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        }
    }

    static List<String> rows(String query) throws SQLException {
        try (Connection database = TestDatabase.asSuperuser();
                Statement statement = database.createStatement();
                var rows = statement.executeQuery(query)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
