package dev.preop.stack.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The scripts of {@code deploy/supabase}, which make a plain PostgreSQL look like a Supabase project with our schemas. */
public final class SupabaseScripts {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([a-z_]+)}");

    private final Path folder;

    public SupabaseScripts(Path folder) {
        this.folder = folder;
    }

    /** Runs every script in the order of their names, with the placeholders filled in. */
    public void apply(Connection connection, Map<String, String> values) throws SQLException {
        for (var script : scripts()) {
            try (var statement = connection.createStatement()) {
                statement.execute(fill(read(script), values));
            } catch (SQLException e) {
                throw new SQLException(
                        "deploy/supabase/%s: %s".formatted(script.getFileName(), e.getMessage()), e.getSQLState(), e);
            }
        }
    }

    /**
     * Replaces <code>${name}</code> by its value.
     *
     * @throws IllegalArgumentException naming a placeholder that has no value
     */
    static String fill(String sql, Map<String, String> values) {
        return PLACEHOLDER
                .matcher(sql)
                .replaceAll(match -> Matcher.quoteReplacement(Optional.ofNullable(values.get(match.group(1)))
                        .orElseThrow(() -> new IllegalArgumentException(
                                "deploy/supabase asks for %s, which nobody gives it".formatted(match.group())))));
    }

    private List<Path> scripts() {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".sql"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path script) {
        try {
            return Files.readString(script);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
