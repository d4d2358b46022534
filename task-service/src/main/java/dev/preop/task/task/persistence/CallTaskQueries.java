package dev.preop.task.task.persistence;

import dev.preop.kit.persistence.Columns;
import dev.preop.kit.persistence.PlainSql;
import dev.preop.kit.persistence.Sql;
import dev.preop.kit.problem.ErrorCode;
import dev.preop.kit.problem.ProblemException;
import dev.preop.task.json.Json;
import dev.preop.task.task.CallTask;
import dev.preop.task.task.CallTaskView;
import dev.preop.task.task.FallbackMessage;
import dev.preop.task.task.TaskDetails;
import dev.preop.task.task.TaskQuery;
import dev.preop.task.task.TaskReader;
import dev.preop.task.user.User;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads tasks as their owner, whom row level security shows no others. */
@Singleton
class CallTaskQueries implements TaskReader {

    private static final String SELECT = """
            select id, user_id, title, raw_instruction, status, priority, target_phone_number, contact_id,
                   cast(ai_plan as text) as ai_plan, cast(authority as text) as authority, cast(risk as text) as risk,
                   cast(authority_override as text) as authority_override, user_clarifications, version, created_at, updated_at, scheduled_for, next_call_at, trace_parent
            from call_tasks""";

    private static final String MESSAGE = """
            select status, case status when 'pending' then due_at end as due_at, ended_at from fallback_messages
            where call_task_id = $1""";

    private final PlainSql database;
    private final CallTaskRows rows;

    CallTaskQueries(PlainSql database, CallTaskRows rows) {
        this.database = database;
        this.rows = rows;
    }

    @Override
    public Uni<TaskDetails> get(User user, UUID id) {
        return database.askAsUser(user.claims(), Sql.of(SELECT + " where id = $1", id), Sql.of(MESSAGE, id))
                .map(found -> new TaskDetails(task(found.getFirst()), message(found.getLast())));
    }

    @Override
    public Uni<List<CallTask>> list(User user, TaskQuery query) {
        return find(user, query, rows::task);
    }

    @Override
    public Uni<List<CallTaskView>> show(User user, TaskQuery query) {
        return find(user, query, rows::view);
    }

    private <T> Uni<List<T>> find(User user, TaskQuery query, Function<Columns, T> as) {
        return database.askAsUser(user.claims(), CallTaskFilter.of(query).applied(SELECT))
                .map(found -> found.getFirst().stream().map(as).toList());
    }

    private CallTask task(List<Columns> found) {
        return found.stream()
                .findFirst()
                .map(rows::task)
                .orElseThrow(() -> new ProblemException(ErrorCode.NOT_FOUND, "There is no such task."));
    }

    private static @Nullable FallbackMessage message(List<Columns> found) {
        return found.stream()
                .findFirst()
                .map(row -> new FallbackMessage(
                        Json.constant(row.text("status"), FallbackMessage.Status.class),
                        row.moment("due_at"),
                        row.moment("ended_at")))
                .orElse(null);
    }
}
