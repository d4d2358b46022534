package dev.preop.task.session;

import dev.preop.contracts.CallDirection;
import dev.preop.task.settings.AssistantSettings;
import dev.preop.task.settings.SettingsStore;
import dev.preop.task.task.TaskOutcomes;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * Has calls that reached nobody made again, where their user wants that, and in the end does what else can be done; to
 * be used inside a transaction.
 */
@Singleton
class Retries {

    /** What may be different the next time. A call whose fate is unknown is never made again: it may have been one. */
    private static final Set<String> PASSING = Set.of(
            "busy",
            "no_answer",
            "failed",
            "media_lost",
            "call_service_unavailable",
            "call_service_busy",
            "sip_408",
            "sip_480",
            "sip_486");

    private static final String CARRIER_FAULT = "sip_5";

    private final SettingsStore settings;
    private final TaskOutcomes tasks;
    private final LastResort lastResort;
    private final RetryConfig config;
    private final Clock clock;

    Retries(SettingsStore settings, TaskOutcomes tasks, LastResort lastResort, RetryConfig config, Clock clock) {
        this.settings = settings;
        this.tasks = tasks;
        this.lastResort = lastResort;
        this.config = config;
        this.clock = clock;
    }

    /** Takes a call that has just ended, and whose task knows it. */
    Uni<Void> consider(CallSession ended) {
        return settings.of(ended.userId()).chain(own -> pause(ended, own, config)
                .map(pause -> tasks.callAgain(ended.taskId(), clock.instant().plus(pause)))
                .orElseGet(() -> reachedNobody(ended)
                        ? lastResort.take(ended, own)
                        : Uni.createFrom().voidItem()));
    }

    /** How long to wait before the next call; empty when there is to be none. */
    static Optional<Duration> pause(CallSession ended, AssistantSettings settings, RetryConfig config) {
        boolean wanted = settings.autoRetryFailedCalls() && ended.retryCount() < settings.maxRetryAttempts();
        return wanted && reachedNobody(ended) ? Optional.of(backOff(ended.retryCount(), config)) : Optional.empty();
    }

    /** For a reason that may be gone the next time. */
    private static boolean reachedNobody(CallSession ended) {
        String reason = ended.failureReason();
        return ended.direction() == CallDirection.OUTBOUND
                && ended.status() == SessionStatus.FAILED
                && reason != null
                && (PASSING.contains(reason) || reason.startsWith(CARRIER_FAULT));
    }

    private static Duration backOff(int before, RetryConfig config) {
        Duration pause = config.firstPause();
        for (int i = 0; i < before && pause.compareTo(config.longestPause()) < 0; i++) {
            pause = pause.multipliedBy(2);
        }
        return pause.compareTo(config.longestPause()) < 0 ? pause : config.longestPause();
    }
}
