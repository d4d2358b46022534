package dev.preop.kit.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Writes the insert statement of a sample row from the catalogue: every column that must be given is. */
final class RowSamples {

    private static final String COLUMNS = """
            select column_name, data_type, is_nullable = 'YES' or column_default is not null or is_identity = 'YES'
                   or is_generated = 'ALWAYS' as optional
            from information_schema.columns where table_schema = ? and table_name = ? order by ordinal_position""";

    private RowSamples() {}

    static String insert(Connection connection, String schema, RowTable table, UUID owner) throws SQLException {
        List<String> columns = new ArrayList<>();
        List<String> values = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(COLUMNS)) {
            query.setString(1, schema);
            query.setString(2, table.name());
            ResultSet rows = query.executeQuery();
            while (rows.next()) {
                String column = rows.getString("column_name");
                if (table.sample().containsKey(column) || !rows.getBoolean("optional")) {
                    columns.add(column);
                    values.add(value(table, column, rows.getString("data_type"), owner));
                }
            }
        }
        return columns.stream()
                .collect(Collectors.joining(
                        ", ",
                        "insert into %s.%s (".formatted(schema, table.name()),
                        ") values (" + String.join(", ", values) + ")"));
    }

    private static String value(RowTable table, String column, String type, UUID owner) {
        String given = table.sample().get(column);
        if (given != null) {
            return given.replace("{user}", owner.toString());
        }
        if (column.equals(RowTable.OWNER_COLUMN)) {
            return "'" + owner + "'";
        }
        return switch (type) {
            case "uuid" -> "gen_random_uuid()";
            case "text", "character varying" -> "gen_random_uuid()::text";
            case "boolean" -> "false";
            case "jsonb", "json" -> "'{}'";
            case "timestamp with time zone" -> "now()";
            case "date" -> "current_date";
            case "bytea" -> "'\\x00'";
            case "smallint", "integer", "bigint", "numeric", "real", "double precision" -> "0";
            default ->
                throw new IllegalArgumentException(
                        "give a sample value for " + table.name() + "." + column + ": " + type + " cannot be guessed");
        };
    }
}
