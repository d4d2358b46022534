package dev.preop.stack.bench.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Has PostgreSQL log the plan of every statement that the services send, as the services send them: prepared, in the
 * user's role, under row level security.
 */
final class PlanLog {

    private static final List<String> ON = List.of(
            "load 'auto_explain'",
            "alter system set session_preload_libraries = 'auto_explain'",
            "alter system set auto_explain.log_min_duration = 0",
            "alter system set auto_explain.log_analyze = on",
            "alter system set auto_explain.log_buffers = on",
            "alter system set auto_explain.log_parameter_max_length = 0");
    private static final List<String> OFF = List.of("alter system reset all");

    /** The services' connections begin anew, with the settings of now. */
    private static final List<String> AGAIN = List.of(
            "select pg_reload_conf()",
            "select pg_terminate_backend(pid) from pg_stat_activity where usename like '%\\_service'");

    private final Connection database;
    private final Path log;

    PlanLog(Connection database, Path log) {
        this.database = database;
        this.log = log;
    }

    /** The plans of what the services do for {@code work}. */
    List<QueryPlan> during(Runnable work) throws SQLException, IOException {
        execute(ON);
        execute(AGAIN);
        var before = Files.readAllLines(log).size();
        try {
            work.run();
        } finally {
            execute(OFF);
            execute(AGAIN);
        }
        var lines = Files.readAllLines(log);
        return QueryPlan.in(lines.subList(before, lines.size()));
    }

    private void execute(List<String> statements) throws SQLException {
        try (var statement = database.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
