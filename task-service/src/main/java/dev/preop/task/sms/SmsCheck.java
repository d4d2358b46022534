package dev.preop.task.sms;

import dev.preop.contracts.Disclosure;
import dev.preop.contracts.TaskStatus;
import dev.preop.kit.problem.ErrorCode;
import dev.preop.task.schedule.CallingHours;
import dev.preop.task.session.CallSession;
import dev.preop.task.session.SessionStore;
import dev.preop.task.settings.AssistantSettings;
import dev.preop.task.settings.SettingsStore;
import dev.preop.task.suppression.SuppressionStore;
import dev.preop.task.task.CallTask;
import dev.preop.task.task.TaskStore;
import dev.preop.task.user.OwnerStore;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import org.hibernate.reactive.mutiny.Mutiny;

/** Asks, at the last moment, whether a message may be sent: much can have happened since it was planned. */
@Singleton
class SmsCheck {

    private final SettingsStore settings;
    private final TaskStore tasks;
    private final SessionStore sessions;
    private final SuppressionStore suppressions;
    private final OwnerStore owners;
    private final CallingHours hours;
    private final Clock clock;

    SmsCheck(
            SettingsStore settings,
            TaskStore tasks,
            SessionStore sessions,
            SuppressionStore suppressions,
            OwnerStore owners,
            CallingHours hours,
            Clock clock) {
        this.settings = settings;
        this.tasks = tasks;
        this.sessions = sessions;
        this.suppressions = suppressions;
        this.owners = owners;
        this.hours = hours;
        this.clock = clock;
    }

    /** What to do with a claimed message. */
    sealed interface Verdict {

        /** @param number E.164 */
        record Send(String number, String text) implements Verdict {

            @Override
            public String toString() {
                return "Send[]";
            }
        }

        /** They are asleep now. */
        record Wait(Instant until) implements Verdict {}

        /** The user wants none any more, or calls again. */
        record Withdraw() implements Verdict {}

        /** It is not for the gateway to see; it ends, or waits, as if the gateway had answered so. */
        record Spare(Receipt receipt) implements Verdict {}
    }

    /** To be used inside a transaction of the service. */
    Uni<Verdict> of(Mutiny.Session session, Claim claim) {
        return tasks.get(claim.call().taskId())
                .chain(task -> sessions.get(claim.call().sessionId())
                        .chain(call -> settings.of(claim.call().userId())
                                .chain(own -> own.smsFallback() && task.status() == TaskStatus.FAILED
                                        ? wanted(session, task, call, own)
                                        : Uni.createFrom().item(new Verdict.Withdraw()))));
    }

    private Uni<Verdict> wanted(Mutiny.Session session, CallTask task, CallSession call, AssistantSettings own) {
        Instant now = clock.instant();
        Instant opening = hours.next(call.phoneNumber(), own, now);
        return suppressions.contains(session, call.phoneNumber()).chain(suppressed -> {
            if (suppressed) {
                return Uni.createFrom()
                        .item(new Verdict.Spare(new Receipt.Refused(ErrorCode.NUMBER_SUPPRESSED.code())));
            }
            return opening.isAfter(now)
                    ? Uni.createFrom().item(new Verdict.Wait(opening))
                    : owners.of(session, task.userId())
                            .map(owner -> new Verdict.Send(
                                    call.phoneNumber(),
                                    FallbackText.of(
                                            task.plan().title(),
                                            owner,
                                            !task.override().withholds(Disclosure.NAME),
                                            own.languagePreference())));
        });
    }
}
