package dev.preop.stack.bench.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preop.kit.crypto.PiiCipher;
import dev.preop.stack.console.Credentials;
import dev.preop.stack.postgres.Postgres;
import dev.preop.stack.postgres.SupabaseScripts;
import dev.preop.stack.process.Ports;
import dev.preop.stack.process.ProcessTree;
import dev.preop.stack.suite.Home;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In small, in the tables as the services' migrations make them. */
class FillingTest {

    private static final String PLANNED = """
            insert into tasks.call_tasks (id, user_id, title, raw_instruction, status, priority, ai_plan, authority, risk,
                version, created_at, updated_at, phone_index)
            values (gen_random_uuid(), gen_random_uuid(), 'Cleaning', 'sealed', 'ready_to_call', 'normal', '{}', '{}',
                '{}', 1, now(), now(), 'index')""";
    private static final String INDEXES =
            "select indexdef from pg_indexes where schemaname in ('tasks', 'transcripts')";
    private static final String SEARCHED = """
            select pg_get_expr(adbin, adrelid) from pg_attrdef join pg_attribute on attrelid = adrelid and attnum = adnum
            where adrelid = 'call_transcript_segments'::regclass and attname = 'search'""";

    private final ProcessTree tree = new ProcessTree();
    private final ApiLoad load = new ApiLoad(200, 600, 1, Duration.ZERO, Duration.ofSeconds(1));
    private final Timeline time = Timeline.until(Instant.parse("2026-11-21T10:00:00Z"), load.sessions());
    private final String key = ApiBench.newEncryptionKey();

    @TempDir
    Path folder;

    private Postgres postgres;

    @BeforeEach
    void start() throws Exception {
        var home = Home.find().root();
        postgres = Postgres.start(
                tree,
                home.resolve(".preop/tools"),
                folder.resolve("pg"),
                folder.resolve("pg.log"),
                Ports.free(1).getFirst(),
                Map.of());
        try (var connection = postgres.connect()) {
            new SupabaseScripts(home.resolve("deploy/supabase")).apply(connection, passwords());
            migrate(connection, home.resolve("task-service"), "tasks");
            migrate(connection, home.resolve("transcript-service"), "transcripts");
            execute(connection, PLANNED);
        }
    }

    @AfterEach
    void stop() {
        tree.close();
    }

    @Test
    void givesEveryCallItsRowsAndTheTablesTheirIndexesBack() throws Exception {
        try (var connection = postgres.connect()) {
            var indexes = texts(connection, INDEXES);

            new Filling(postgres::connect, load, time).fill(readers(), new Seals(key, time), calls -> {});

            assertThat(texts(connection, "select count(*) from tasks.call_tasks"))
                    .containsExactly("201");
            assertThat(texts(connection, "select count(*) from tasks.call_sessions"))
                    .containsExactly("200");
            assertThat(texts(connection, "select count(*) from transcripts.call_transcript_segments"))
                    .containsExactly("600");
            assertThat(texts(connection, "select count(*) from transcripts.call_extracted_data"))
                    .containsExactly("200");
            assertThat(texts(connection, INDEXES)).containsExactlyInAnyOrderElementsOf(indexes);
        }
    }

    @Test
    void findsInWhatWasSaidWhatTheColumnsDefinitionFinds() throws Exception {
        try (var connection = postgres.connect()) {
            execute(connection, "set search_path = transcripts");
            var definition = texts(connection, SEARCHED).getFirst();

            new Filling(postgres::connect, load, time).fill(readers(), new Seals(key, time), calls -> {});

            assertThat(texts(
                            connection,
                            "select count(*) from call_transcript_segments where search = %s".formatted(definition)))
                    .containsExactly("600");
        }
    }

    @Test
    void sealsWhatReadersReadForItsOwnRow() throws Exception {
        new Filling(postgres::connect, load, time).fill(readers(), new Seals(key, time), calls -> {});

        var session = Row.SESSION.id(time.millis(121), 121);
        try (var connection = postgres.connect()) {
            var called = texts(
                    connection,
                    "select phone_number_called from tasks.call_sessions where id = '%s'".formatted(session));
            assertThat(called).hasSize(1);
            assertThat(new PiiCipher(key)
                            .column("call_sessions", "phone_number_called")
                            .open(session, called.getFirst()))
                    .isEqualTo("+14155550100");
            assertThat(texts(connection, "select user_id from tasks.call_sessions where id = '%s'".formatted(session)))
                    .containsExactly(readers().get(21).id().toString());
        }
    }

    private static List<Reader> readers() {
        var nobody = new Credentials(URI.create("http://localhost"), URI.create("http://localhost"), "", "", "");
        return IntStream.range(0, ApiLoad.READERS)
                .mapToObj(number -> new Reader(new UUID(7, number), nobody, "token"))
                .toList();
    }

    private static Map<String, String> passwords() {
        return Stream.of(
                        "preop_migrator",
                        "task_service",
                        "speech_service",
                        "conversation_service",
                        "transcript_service",
                        "notification_service")
                .collect(Collectors.toMap("%s_password"::formatted, role -> "secret"));
    }

    private static void migrate(Connection connection, Path service, String schema) throws SQLException, IOException {
        List<Path> scripts;
        try (var files = Files.list(service.resolve("src/main/resources/db/migration"))) {
            scripts = files.sorted().toList();
        }
        execute(connection, "set search_path = %s, public".formatted(schema));
        for (var script : scripts) {
            execute(connection, Files.readString(script));
        }
        execute(connection, "reset search_path");
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> texts(Connection connection, String query) throws SQLException {
        var texts = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
