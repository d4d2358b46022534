package dev.preop.stack.bench.api;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.postgresql.PGConnection;

/**
 * Fills the tables in bulk. Indexes that enforce nothing are dropped meanwhile and built again from their own
 * definitions; foreign keys are not checked row by row, the rows fit each other by construction.
 */
final class Filling {

    private static final int CALLS_PER_STEP = 20_000;
    private static final int SENTENCES = 5_000;
    private static final int THREADS = 2;

    private static final String INDEXES =
            """
            select indexrelid::regclass::text, pg_get_indexdef(indexrelid) from pg_index
            where indrelid = any (array[%s]::regclass[]) and not indisunique""".formatted(BigTables.NAMES.stream().map("'%s'"::formatted).collect(Collectors.joining(",")));

    private final Database database;
    private final ApiLoad load;
    private final Timeline time;

    Filling(Database database, ApiLoad load, Timeline time) {
        this.database = database;
        this.load = load;
        this.time = time;
    }

    /** Connections of the superuser. */
    interface Database {
        Connection connect() throws SQLException;
    }

    /** @param progress is told how many calls are in the tables */
    void fill(List<Reader> readers, Seals seals, IntConsumer progress)
            throws SQLException, IOException, InterruptedException, ExecutionException {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute(BigTables.SCHEMA);
            statement.execute(BigTables.MODEL);
            copy(connection, "users", users(readers));
            copy(connection, "seals", seals.lines(load));
            copy(connection, "sentences", sentences(seals));
            statement.execute(BigTables.LEXEMES);
            statement.execute("analyze bench.users, bench.seals, bench.sentences");
            var indexes = new ArrayList<String>();
            var names = new ArrayList<String>();
            try (var found = statement.executeQuery(INDEXES)) {
                while (found.next()) {
                    names.add(found.getString(1));
                    indexes.add(found.getString(2));
                }
            }
            statement.execute("drop index " + String.join(", ", names));
            var tables = new BigTables(load, time);
            var steps = IntStream.iterate(0, from -> from < load.sessions(), from -> from + CALLS_PER_STEP)
                    .mapToObj(from -> tables.rows(from, Math.min(from + CALLS_PER_STEP, load.sessions())))
                    .toList();
            inParallel(steps, done -> progress.accept(Math.min(done * CALLS_PER_STEP, load.sessions())));
            inParallel(indexes.stream().map(List::of).toList(), done -> {});
            inParallel(
                    BigTables.NAMES.stream()
                            .map(table -> List.of("vacuum (analyze) " + table))
                            .toList(),
                    done -> {});
            statement.execute("drop schema bench cascade");
            statement.execute("checkpoint");
        }
    }

    private Stream<String> users(List<Reader> readers) {
        return IntStream.range(0, load.users())
                .mapToObj(u ->
                        u + "\t" + (u < readers.size() ? readers.get(u).id() : Row.TASK.id(time.beginMillis(), u)));
    }

    private static Stream<String> sentences(Seals seals) {
        var sentences = Sentences.some(SENTENCES).toList();
        return IntStream.range(0, SENTENCES)
                .mapToObj(p -> "%d\t%s\t%s".formatted(p, sentences.get(p), seals.sentence(p, sentences.get(p))));
    }

    private static void copy(Connection connection, String table, Stream<String> lines)
            throws SQLException, IOException {
        var text = lines.collect(Collectors.joining("\n"));
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy bench.%s from stdin".formatted(table), new StringReader(text));
    }

    private void inParallel(List<List<String>> steps, IntConsumer done)
            throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            var running = new ArrayList<Future<?>>();
            steps.forEach(step -> running.add(threads.submit(executing(step))));
            for (int i = 0; i < running.size(); i++) {
                running.get(i).get();
                done.accept(i + 1);
            }
        }
    }

    private Callable<Void> executing(List<String> statements) {
        return () -> {
            try (var connection = database.connect();
                    var statement = connection.createStatement()) {
                statement.execute(
                        "set session_replication_role = replica; set work_mem = '256MB'; set maintenance_work_mem = '1GB'");
                for (var sql : statements) {
                    statement.execute(sql);
                }
                return null;
            }
        };
    }
}
