package dev.preop.kit.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

/** A real PostgreSQL 17 with the scripts of {@code deploy/supabase} applied, as the suite finds it in production. */
public final class TestDatabase {

    private static final String NAME = "preop";
    private static final String PASSWORD = "test-only";
    private static final List<String> SCRIPTS = List.of("00_platform.sql", "01_services.sql");

    private TestDatabase() {}

    static Map<String, String> start() {
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "200")
                    .start();
            try (Connection admin = postgres.getPostgresDatabase().getConnection();
                    Statement statement = admin.createStatement()) {
                statement.execute("create database " + NAME);
            }
            String url = "postgresql://localhost:" + postgres.getPort() + "/" + NAME;
            try (Connection admin = connect(url, "postgres", "postgres");
                    Statement statement = admin.createStatement()) {
                for (String script : SCRIPTS) {
                    statement.execute(read(script));
                }
            }
            return Map.of(
                    "DATABASE_URL", url,
                    "DATABASE_PASSWORD", PASSWORD,
                    "MIGRATION_USER", "preop_migrator",
                    "MIGRATION_PASSWORD", PASSWORD);
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not start", e);
        } catch (SQLException e) {
            throw new IllegalStateException("deploy/supabase cannot be applied", e);
        }
    }

    /** A connection as superuser, past all row level security: for looking at what is really stored. */
    public static Connection asSuperuser() throws SQLException {
        return connect(Infra.value("DATABASE_URL"), "postgres", "postgres");
    }

    /** A connection as the role that owns the schemas. */
    public static Connection asOwner() throws SQLException {
        return connect(Infra.value("DATABASE_URL"), "preop_migrator", PASSWORD);
    }

    /** A connection as a service's login role, for example {@code task_service}. */
    public static Connection as(String role) throws SQLException {
        return connect(Infra.value("DATABASE_URL"), role, PASSWORD);
    }

    private static Connection connect(String url, String user, String password) throws SQLException {
        return DriverManager.getConnection("jdbc:" + url, user, password);
    }

    private static String read(String script) throws IOException {
        try (InputStream sql = TestDatabase.class.getResourceAsStream("supabase/" + script)) {
            if (sql == null) {
                throw new IOException(script + " is not in the test jar");
            }
            return new String(sql.readAllBytes(), StandardCharsets.UTF_8).replaceAll("\\$\\{\\w+_password}", PASSWORD);
        }
    }
}
