package dev.preop.task.session.persistence;

import dev.preop.kit.persistence.PlainSql;
import dev.preop.kit.persistence.Sql;
import dev.preop.kit.problem.ErrorCode;
import dev.preop.kit.problem.ProblemException;
import dev.preop.task.session.CallSession;
import dev.preop.task.session.SessionReader;
import dev.preop.task.user.User;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Reads calls as their owner, whom row level security shows no others. */
@Singleton
class CallSessionQueries implements SessionReader {

    private static final String GET = """
            select id, call_task_id, user_id, direction, provider_call_sid, status, dialling, phone_number_called,
                   answered_by, started_at, ended_at, duration_seconds, failure_reason, paused, retry_count, version,
                   created_at
            from call_sessions where id = $1""";

    private final PlainSql database;
    private final CallSessionRows rows;

    CallSessionQueries(PlainSql database, CallSessionRows rows) {
        this.database = database;
        this.rows = rows;
    }

    @Override
    public Uni<CallSession> get(User user, UUID id) {
        return database.askAsUser(user.claims(), Sql.of(GET, id)).map(found -> found.getFirst().stream()
                .findFirst()
                .map(rows::session)
                .orElseThrow(() -> new ProblemException(ErrorCode.NOT_FOUND, "There is no such call.")));
    }
}
