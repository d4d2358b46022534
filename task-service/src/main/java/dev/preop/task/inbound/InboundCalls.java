package dev.preop.task.inbound;

import dev.preop.contracts.CallRef;
import dev.preop.contracts.TaskStatus;
import dev.preop.kit.ids.Ids;
import dev.preop.kit.outbox.Outbox;
import dev.preop.kit.persistence.Database;
import dev.preop.task.session.CallOrder;
import dev.preop.task.session.CallSession;
import dev.preop.task.session.SessionStore;
import dev.preop.task.settings.SettingsStore;
import dev.preop.task.task.CallTask;
import dev.preop.task.task.TaskStore;
import dev.preop.task.turnstile.Turnstile;
import dev.preop.task.user.OwnerStore;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Opens a session for each call that comes in: for the task it may be the answer to, else for a new one. Announced
 * again, a call has the session it had.
 */
@Singleton
public class InboundCalls {

    private final Database database;
    private final Turnstile turnstile;
    private final Callers callers;
    private final TaskStore tasks;
    private final SessionStore sessions;
    private final SettingsStore settings;
    private final OwnerStore owners;
    private final CallOrder order;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    InboundCalls(
            Database database,
            Turnstile turnstile,
            Callers callers,
            TaskStore tasks,
            SessionStore sessions,
            SettingsStore settings,
            OwnerStore owners,
            CallOrder order,
            Outbox outbox,
            Ids ids,
            Clock clock) {
        this.database = database;
        this.turnstile = turnstile;
        this.callers = callers;
        this.tasks = tasks;
        this.sessions = sessions;
        this.settings = settings;
        this.owners = owners;
        this.order = order;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    /** The session of the call; empty when nobody takes calls from this number. */
    public Uni<Optional<CallRef>> open(Ringing ringing) {
        return database.asService(session -> turnstile
                .pass(session, "incoming call " + ringing.callSid())
                .chain(() -> sessions.findIncoming(ringing.callSid()))
                .chain(known -> known.isPresent()
                        ? Uni.createFrom().item(known.map(CallSession::ref))
                        : callers.identify(ringing).chain(caller -> answer(session, ringing, caller))));
    }

    private Uni<Optional<CallRef>> answer(Mutiny.Session session, Ringing ringing, Optional<Caller> caller) {
        return caller.isEmpty()
                ? Uni.createFrom().item(Optional.empty())
                : task(ringing, caller.get())
                        .chain(task -> connect(session, ringing, task))
                        .map(Optional::of);
    }

    private Uni<CallTask> task(Ringing ringing, Caller caller) {
        Instant now = clock.instant();
        if (caller.task().isPresent()) {
            CallTask answered = caller.task().get().withStatus(TaskStatus.IN_PROGRESS, now);
            return tasks.update(answered).replaceWith(answered);
        }
        CallTask incoming = IncomingTask.of(
                ids.next(),
                caller.userId(),
                ringing.from().orElse(null),
                caller.contactId().orElse(null),
                now);
        return tasks.insert(incoming).replaceWith(incoming);
    }

    private Uni<CallRef> connect(Mutiny.Session session, Ringing ringing, CallTask task) {
        CallSession incoming = CallSession.incoming(
                ids.next(), task.id(), task.userId(), ringing.callSid(), ringing.from(), clock.instant());
        return sessions.insert(incoming)
                .chain(() -> settings.of(task.userId()))
                .chain(own -> owners.of(session, task.userId())
                        .chain(owner ->
                                outbox.append(session, order.of(incoming, task, own, owner), incoming.version())))
                .replaceWith(incoming.ref());
    }
}
