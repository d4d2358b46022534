package dev.preop.stack.postgres;

import dev.preop.stack.process.Child;
import dev.preop.stack.process.ChildSpec;
import dev.preop.stack.process.ChildSpec.Farewell;
import dev.preop.stack.process.Layer;
import dev.preop.stack.process.ProcessTree;
import dev.preop.stack.process.Secrets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One PostgreSQL server with a data folder of its own. */
public final class Postgres {

    public static final String NAME = "postgresql";
    private static final String SUPERUSER = "postgres";
    private static final String DATABASE = "postgres";
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final Duration GRACE = Duration.ofSeconds(3);

    /** fsync is off: a killed process loses nothing, only a machine that stops would. */
    private static final Map<String, String> SETTINGS = Map.of(
            "listen_addresses", "127.0.0.1",
            "unix_socket_directories", "",
            "max_connections", "200",
            "shared_buffers", "64MB",
            "fsync", "off",
            "jit", "off");

    private final Child child;
    private final int port;
    private final String password;

    private Postgres(Child child, int port, String password) {
        this.child = child;
        this.port = port;
        this.password = password;
    }

    /**
     * Creates the data folder and starts the server.
     *
     * @param tools where the programs are kept between runs
     * @param folder where the server runs; its data go below
     * @param differing settings in place of the suite's own, by name
     */
    public static Postgres start(
            ProcessTree tree, Path tools, Path folder, Path log, int port, Map<String, String> differing) {
        var binaries = PostgresBinaries.in(tools);
        var data = folder.resolve("data");
        var password = Secrets.password();
        initialise(binaries, folder, data, log, password);
        var child = tree.start(Layer.STORES, spec(NAME, server(binaries, data, port, differing), folder, log));
        var postgres = new Postgres(child, port, password);
        child.awaitReady(postgres::answers, LIMIT);
        return postgres;
    }

    private static ChildSpec spec(String name, List<String> command, Path folder, Path log) {
        return new ChildSpec(name, Unprivileged.command(command), Map.of(), folder, log, Farewell.INT, GRACE);
    }

    private static void initialise(PostgresBinaries binaries, Path folder, Path data, Path log, String password) {
        try {
            Files.createDirectories(folder);
            var secret = Files.createTempFile(folder, "superuser", ".tmp");
            try {
                Files.writeString(secret, password);
                var initdb = List.of(
                        binaries.program("initdb"),
                        "--pgdata=" + data,
                        "--username=" + SUPERUSER,
                        "--pwfile=" + secret,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale=C",
                        "--no-sync");
                var made = Child.start(spec("initdb", initdb, folder, log));
                if (made.awaitEnd(LIMIT) != 0) {
                    throw new IllegalStateException("PostgreSQL's data folder could not be created, see " + log);
                }
            } finally {
                Files.delete(secret);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> server(PostgresBinaries binaries, Path data, int port, Map<String, String> differing) {
        var settings = new TreeMap<>(SETTINGS);
        settings.putAll(differing);
        var command = new ArrayList<>(
                List.of(binaries.program("postgres"), "-D", data.toString(), "-p", Integer.toString(port)));
        settings.forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        return List.copyOf(command);
    }

    /** A connection of the superuser: for preparing the database and for tests that look behind row level security. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:" + url(), SUPERUSER, password);
    }

    /** {@code postgresql://host:port/database}, without credentials. */
    public String url() {
        return "postgresql://127.0.0.1:%d/%s".formatted(port, DATABASE);
    }

    public Child child() {
        return child;
    }

    private boolean answers() {
        try (var connection = connect()) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }
}
