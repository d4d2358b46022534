package dev.preop.task.session;

import dev.preop.kit.persistence.Database;
import dev.preop.kit.tracing.Traces;
import dev.preop.task.audit.AuditAction;
import dev.preop.task.audit.AuditLog;
import dev.preop.task.task.TaskStore;
import dev.preop.task.user.OwnerStore;
import dev.preop.task.user.User;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Starts calls that users ask for; each goes on in the trace in which its task was planned. */
@Singleton
public class StartCallService {

    private final Database database;
    private final TaskStore tasks;
    private final OwnerStore owners;
    private final DialService dialling;
    private final Traces traces;
    private final AuditLog audit;

    StartCallService(
            Database database,
            TaskStore tasks,
            OwnerStore owners,
            DialService dialling,
            Traces traces,
            AuditLog audit) {
        this.database = database;
        this.tasks = tasks;
        this.owners = owners;
        this.dialling = dialling;
        this.traces = traces;
        this.audit = audit;
    }

    /** Fails with a problem when the task cannot be called, the call was refused or its outcome is not known. */
    public Uni<CallSession> start(User user, UUID taskId) {
        return database.asUser(
                        user.claims(), session -> tasks.get(taskId).call(() -> owners.remember(session, user.owner())))
                .chain(task -> traces.continued(task.traceParent(), "start call", () -> call(user, taskId)));
    }

    private Uni<CallSession> call(User user, UUID taskId) {
        return database.asUser(user.claims(), session -> tasks.lock(taskId)
                        .chain(task -> dialling.intend(session, task, user.owner()))
                        .call(intended -> audit.add(session, user, AuditAction.CALL_STARTED, intended.id())))
                .chain(dialling::dial);
    }
}
