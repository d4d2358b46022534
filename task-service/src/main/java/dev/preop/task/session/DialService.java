package dev.preop.task.session;

import dev.preop.contracts.TaskStatus;
import dev.preop.kit.ids.Ids;
import dev.preop.kit.outbox.Outbox;
import dev.preop.kit.problem.ErrorCode;
import dev.preop.kit.problem.ProblemException;
import dev.preop.task.settings.SettingsStore;
import dev.preop.task.task.CallTask;
import dev.preop.task.task.TaskStore;
import dev.preop.task.task.TaskTransitions;
import dev.preop.task.user.Owner;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Calls at most once: the session is committed with the intent to dial, then the gateway is asked one time, then its
 * answer is stored. A crash in between leaves a session that nobody will ever dial again.
 */
@Singleton
public class DialService {

    private final TaskStore tasks;
    private final SessionStore sessions;
    private final List<DialGuard> guards;
    private final SettingsStore settings;
    private final CallOrder order;
    private final CallGateway gateway;
    private final DialRecorder recorder;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    DialService(
            TaskStore tasks,
            SessionStore sessions,
            @All List<DialGuard> guards,
            SettingsStore settings,
            CallOrder order,
            CallGateway gateway,
            DialRecorder recorder,
            Outbox outbox,
            Ids ids,
            Clock clock) {
        this.tasks = tasks;
        this.sessions = sessions;
        this.guards = guards;
        this.settings = settings;
        this.order = order;
        this.gateway = gateway;
        this.recorder = recorder;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    /** Stores the intent to call for a locked task; to be used inside a transaction. Fails when it must not be called. */
    public Uni<CallSession> intend(Mutiny.Session session, CallTask task, Owner owner) {
        String number = callable(task, clock.instant());
        return allowed(session, task).chain(() -> sessions.countOf(task.id())).chain(calls -> {
            CallSession intended =
                    CallSession.intended(ids.next(), task.id(), owner.id(), number, calls.intValue(), clock.instant());
            return tasks.update(task.withStatus(TaskStatus.IN_PROGRESS, clock.instant()))
                    .chain(() -> sessions.insert(intended))
                    .chain(() -> settings.of(owner.id()))
                    .chain(own -> outbox.append(session, order.of(intended, task, own, owner), intended.version()))
                    .replaceWith(intended);
        });
    }

    /** Dials what was intended, once that is committed; fails when it was refused or its outcome is not known. */
    public Uni<CallSession> dial(CallSession intended) {
        return gateway.dial(intended)
                .chain(result -> recorder.record(intended.id(), result).map(recorded -> answer(recorded, result)));
    }

    private Uni<Void> allowed(Mutiny.Session session, CallTask task) {
        return Multi.createFrom()
                .iterable(guards)
                .onItem()
                .transformToUniAndConcatenate(guard -> guard.require(session, task))
                .collect()
                .asList()
                .replaceWithVoid();
    }

    private static String callable(CallTask task, Instant now) {
        if (task.status() == TaskStatus.IN_PROGRESS) {
            throw new ProblemException(ErrorCode.ALREADY_CALLING, "This task is being called already.");
        }
        TaskTransitions.requireDiallable(task.status());
        if (task.envelope().hasLapsedBy(now)) {
            throw new ProblemException(
                    ErrorCode.AUTHORITY_LAPSED,
                    "You let calls be made until %s.".formatted(task.envelope().until()));
        }
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
