package dev.preop.task.session;

import dev.preop.contracts.TaskStatus;
import dev.preop.kit.ids.Ids;
import dev.preop.kit.outbox.Outbox;
import dev.preop.kit.persistence.Database;
import dev.preop.kit.problem.ErrorCode;
import dev.preop.kit.problem.ProblemException;
import dev.preop.kit.tracing.Traces;
import dev.preop.task.audit.AuditAction;
import dev.preop.task.audit.AuditLog;
import dev.preop.task.settings.SettingsStore;
import dev.preop.task.task.CallTask;
import dev.preop.task.task.TaskStore;
import dev.preop.task.task.TaskTransitions;
import dev.preop.task.user.OwnerStore;
import dev.preop.task.user.User;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Starts calls, each dialled at most once: the session is committed with the intent to dial, then the gateway is asked
 * one time, then its answer is stored. A crash in between leaves a session that nobody will ever dial again.
 */
@Singleton
public class StartCallService {

    private final Database database;
    private final TaskStore tasks;
    private final SessionStore sessions;
    private final CalleeConsent consent;
    private final SettingsStore settings;
    private final OwnerStore owners;
    private final CallOrder order;
    private final CallGateway gateway;
    private final DialRecorder recorder;
    private final Outbox outbox;
    private final Traces traces;
    private final Ids ids;
    private final Clock clock;
    private final AuditLog audit;

    StartCallService(
            Database database,
            TaskStore tasks,
            SessionStore sessions,
            CalleeConsent consent,
            SettingsStore settings,
            OwnerStore owners,
            CallOrder order,
            CallGateway gateway,
            DialRecorder recorder,
            Outbox outbox,
            Traces traces,
            Ids ids,
            Clock clock,
            AuditLog audit) {
        this.database = database;
        this.tasks = tasks;
        this.sessions = sessions;
        this.consent = consent;
        this.settings = settings;
        this.owners = owners;
        this.order = order;
        this.gateway = gateway;
        this.recorder = recorder;
        this.outbox = outbox;
        this.traces = traces;
        this.ids = ids;
        this.clock = clock;
        this.audit = audit;
    }

    /** Fails with a problem when the task cannot be called, the call was refused or its outcome is not known. */
    public Uni<CallSession> start(User user, UUID taskId) {
        return database.asUser(
                        user.claims(), session -> tasks.get(taskId).call(() -> owners.remember(session, user.owner())))
                .chain(task -> traces.continued(task.traceParent(), "start call", () -> call(user, taskId)));
    }

    private Uni<CallSession> call(User user, UUID taskId) {
        return database.asUser(user.claims(), session -> tasks.lock(taskId).chain(task -> intend(session, user, task)))
                .chain(intended -> gateway.dial(intended).chain(result -> recorder.record(intended.id(), result)
                        .map(recorded -> answer(recorded, result))));
    }

    private Uni<CallSession> intend(Mutiny.Session session, User user, CallTask task) {
        String number = callable(task);
        return consent.require(session, number)
                .chain(() -> sessions.countOf(task.id()))
                .chain(calls -> {
                    CallSession intended = CallSession.intended(
                            ids.next(), task.id(), user.id(), number, calls.intValue(), clock.instant());
                    return tasks.update(task.withStatus(TaskStatus.IN_PROGRESS, clock.instant()))
                            .chain(() -> sessions.insert(intended))
                            .chain(() -> settings.of(user.id()))
                            .chain(own -> outbox.append(
                                    session, order.of(intended, task, own, user.owner()), intended.version()))
                            .chain(() -> audit.add(session, user, AuditAction.CALL_STARTED, intended.id()))
                            .replaceWith(intended);
                });
    }

    private static String callable(CallTask task) {
        if (task.status() == TaskStatus.IN_PROGRESS) {
            throw new ProblemException(ErrorCode.ALREADY_CALLING, "This task is being called already.");
        }
        TaskTransitions.requireDiallable(task.status());
        if (task.phoneNumber() == null) {
            throw new ProblemException(ErrorCode.INVALID_PHONE_NUMBER, "The task has no phone number.");
        }
        return task.phoneNumber();
    }

    private static CallSession answer(CallSession recorded, DialResult result) {
        return switch (result) {
            case DialResult.Placed _ -> recorded;
            case DialResult.Refused refused -> throw new ProblemException(refused.code(), refused.detail());
            case DialResult.Unknown _ ->
                throw new ProblemException(
                        ErrorCode.CALL_OUTCOME_UNKNOWN,
                        "The call may have been placed; its reports will show. It is not dialled again.");
        };
    }
}
