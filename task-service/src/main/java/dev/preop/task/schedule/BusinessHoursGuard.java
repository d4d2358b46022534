package dev.preop.task.schedule;

import dev.preop.kit.problem.ErrorCode;
import dev.preop.kit.problem.ProblemException;
import dev.preop.task.session.DialGuard;
import dev.preop.task.settings.AssistantSettings;
import dev.preop.task.settings.SettingsStore;
import dev.preop.task.task.CallTask;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Holds users who want calls in business hours only to it, also when they start one themselves. Quiet hours are for calls
 * that the service makes by itself: who starts a call at night knows what time it is.
 */
@Singleton
@Priority(15)
class BusinessHoursGuard implements DialGuard {

    private final SettingsStore settings;
    private final CallingHours hours;
    private final Clock clock;

    BusinessHoursGuard(SettingsStore settings, CallingHours hours, Clock clock) {
        this.settings = settings;
        this.hours = hours;
        this.clock = clock;
    }

    @Override
    public Uni<Void> require(Mutiny.Session session, CallTask task) {
        return settings.of(task.userId()).invoke(own -> require(task, own)).replaceWithVoid();
    }

    private void require(CallTask task, AssistantSettings own) {
        if (!own.businessHoursOnly()) {
            return;
        }
        Instant now = clock.instant();
        Instant opening = hours.next(Objects.requireNonNull(task.phoneNumber()), own, now);
        if (opening.isAfter(now)) {
            throw new ProblemException(
                            ErrorCode.CONFLICT,
                            "Your settings allow calls in the callee's business hours only; they begin at %s."
                                    .formatted(opening))
                    .retryAfter(Duration.between(now, opening));
        }
    }
}
