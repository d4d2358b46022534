package dev.preop.task.schedule;

import dev.preop.kit.persistence.Database;
import dev.preop.kit.problem.ProblemException;
import dev.preop.kit.tracing.Traces;
import dev.preop.task.session.CallSession;
import dev.preop.task.session.DialService;
import dev.preop.task.settings.AssistantSettings;
import dev.preop.task.settings.SettingsStore;
import dev.preop.task.task.CallTask;
import dev.preop.task.task.TaskStore;
import dev.preop.task.user.OwnerStore;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Makes the calls whose time has come. A due task is claimed by the transaction that commits the intent to dial, so any
 * number of instances may look at once and none dials what another has claimed; what cannot be called now is put off.
 */
@Singleton
class DueCalls {

    private static final Logger LOG = Logger.getLogger(DueCalls.class);
    private static final Duration ASIDE = Duration.ofHours(1);

    private final Database database;
    private final TaskStore tasks;
    private final SettingsStore settings;
    private final OwnerStore owners;
    private final CallingHours hours;
    private final DialService dialling;
    private final Traces traces;
    private final Clock clock;

    DueCalls(
            Database database,
            TaskStore tasks,
            SettingsStore settings,
            OwnerStore owners,
            CallingHours hours,
            DialService dialling,
            Traces traces,
            Clock clock) {
        this.database = database;
        this.tasks = tasks;
        this.settings = settings;
        this.owners = owners;
        this.hours = hours;
        this.dialling = dialling;
        this.traces = traces;
        this.clock = clock;
    }

    /** Works off what is due. */
    Uni<Void> make() {
        return takeOne().chain(more -> more ? make() : Uni.createFrom().voidItem());
    }

    /** Whether there was one. */
    private Uni<Boolean> takeOne() {
        return database.asService(
                        session -> tasks.lockDue(clock.instant()).chain(due -> due.map(task -> claim(session, task)
                                        .onFailure()
                                        .transform(failure -> new ClaimFailedException(task.id(), failure)))
                                .orElseGet(() -> Uni.createFrom().item(new Claim.Nothing()))))
                .onFailure(ClaimFailedException.class)
                .recoverWithUni(failure -> setAside((ClaimFailedException) failure))
                .chain(claim -> switch (claim) {
                    case Claim.Nothing _ -> Uni.createFrom().item(false);
                    case Claim.PutOff _ -> Uni.createFrom().item(true);
                    case Claim.Ours ours -> dial(ours).replaceWith(true);
                });
    }

    /** A task at which we fail must not keep the others from their turn. */
    private Uni<Claim> setAside(ClaimFailedException failure) {
        LOG.errorf(failure, "task %s cannot be called", failure.taskId());
        Instant now = clock.instant();
        return database.asService(session -> tasks.lock(failure.taskId())
                .chain(task -> tasks.update(task.callingAt(now.plus(ASIDE), now)))
                .replaceWith(new Claim.PutOff()));
    }

    private Uni<Claim> claim(Mutiny.Session session, CallTask task) {
        return settings.of(task.userId()).chain(own -> opening(task, own)
                .map(opening -> putOff(task, opening))
                .orElseGet(() -> owners.of(session, task.userId())
                        .chain(owner -> dialling.intend(session, task, owner))
                        .<Claim>map(intended -> new Claim.Ours(intended, task.traceParent()))
                        .onFailure(ProblemException.class)
                        .recoverWithUni(failure -> refused(task, (ProblemException) failure))));
    }

    /** When to call instead, if now is not the time. */
    private Optional<Instant> opening(CallTask task, AssistantSettings own) {
        Instant now = clock.instant();
        return Optional.ofNullable(task.phoneNumber())
                .map(number -> hours.next(number, own, now))
                .filter(now::isBefore);
    }

    /** What passes is waited for; what does not is left to the user, who sees why on starting the call. */
    private Uni<Claim> refused(CallTask task, ProblemException problem) {
        LOG.infof("task %s is not called now: %s", task.id(), problem.code().code());
        return putOff(
                task,
                problem.retryAfter().map(wait -> clock.instant().plus(wait)).orElse(null));
    }

    private Uni<Claim> putOff(CallTask task, @Nullable Instant until) {
        return tasks.update(task.callingAt(until, clock.instant())).replaceWith(new Claim.PutOff());
    }

    /** What became of it is stored with the session; the next call does not wait for better luck. */
    private Uni<Void> dial(Claim.Ours ours) {
        return traces.continued(ours.traceParent(), "start call", () -> dialling.dial(ours.session()))
                .replaceWithVoid()
                .onFailure()
                .invoke(failure -> LOG.warnf(
                        failure, "session %s was not placed", ours.session().id()))
                .onFailure()
                .recoverWithNull();
    }

    /** What came of looking for a due task. */
    private sealed interface Claim {

        record Nothing() implements Claim {}

        record PutOff() implements Claim {}

        record Ours(CallSession session, @Nullable String traceParent) implements Claim {}
    }
}
