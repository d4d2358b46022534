package dev.preop.task.session;

import dev.preop.kit.persistence.Database;
import dev.preop.kit.tracing.Traces;
import dev.preop.task.audit.AuditAction;
import dev.preop.task.audit.AuditLog;
import dev.preop.task.idempotency.RequestKey;
import dev.preop.task.idempotency.RequestKeys;
import dev.preop.task.task.CallTask;
import dev.preop.task.task.TaskStore;
import dev.preop.task.user.OwnerStore;
import dev.preop.task.user.User;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** Starts calls that users ask for; each goes on in the trace in which its task was planned. */
@Singleton
public class StartCallService {

    private final Database database;
    private final RequestKeys keys;
    private final TaskStore tasks;
    private final SessionStore sessions;
    private final OwnerStore owners;
    private final DialService dialling;
    private final Traces traces;
    private final AuditLog audit;

    StartCallService(
            Database database,
            RequestKeys keys,
            TaskStore tasks,
            SessionStore sessions,
            OwnerStore owners,
            DialService dialling,
            Traces traces,
            AuditLog audit) {
        this.database = database;
        this.keys = keys;
        this.tasks = tasks;
        this.sessions = sessions;
        this.owners = owners;
        this.dialling = dialling;
        this.traces = traces;
        this.audit = audit;
    }

    /**
     * Fails with a problem when the task cannot be called, the call was refused or its outcome is not known. Asked
     * again, gives the call that was started then, as it is now.
     */
    public Uni<CallSession> start(User user, UUID taskId, Optional<RequestKey> key) {
        return database.asUser(user.claims(), session -> keys.find(session, key)
                        .chain(known -> known.isPresent()
                                ? sessions.get(known.get()).<Start>map(Start.Repeated::new)
                                : tasks.get(taskId)
                                        .call(() -> owners.remember(session, user.owner()))
                                        .<Start>map(Start.New::new)))
                .chain(start -> switch (start) {
                    case Start.Repeated(CallSession session) -> Uni.createFrom().item(session);
                    case Start.New(CallTask task) ->
                        traces.continued(task.traceParent(), "start call", () -> call(user, taskId, key));
                });
    }

    private Uni<CallSession> call(User user, UUID taskId, Optional<RequestKey> key) {
        return database.asUser(user.claims(), session -> tasks.lock(taskId)
                        .chain(task -> dialling.intend(session, task, user.owner()))
                        .call(intended -> keys.remember(session, key, intended.id()))
                        .call(intended -> audit.add(session, user, AuditAction.CALL_STARTED, intended.id())))
                .chain(dialling::dial);
    }

    /** Whether this was asked before. */
    private sealed interface Start {

        record New(CallTask task) implements Start {}

        record Repeated(CallSession session) implements Start {}
    }
}
