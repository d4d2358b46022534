package dev.preop.task.schedule;

import dev.preop.kit.time.Rounds;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Looks for due calls again and again. */
@Singleton
class DueCallsRound {

    private final DueCalls calls;
    private final Rounds rounds;
    private final ScheduleConfig config;

    DueCallsRound(DueCalls calls, Rounds rounds, ScheduleConfig config) {
        this.calls = calls;
        this.rounds = rounds;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        rounds.every(config.period(), "due calls", calls::make);
    }
}
