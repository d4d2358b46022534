package dev.preop.task.approval;

import dev.preop.kit.time.Rounds;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Looks every second for approvals whose time is over: a caller is waiting for each. */
@Singleton
class ApprovalExpiry {

    private static final Duration PERIOD = Duration.ofSeconds(1);

    private final ApprovalService approvals;
    private final Rounds rounds;

    ApprovalExpiry(ApprovalService approvals, Rounds rounds) {
        this.approvals = approvals;
        this.rounds = rounds;
    }

    void start(@Observes StartupEvent event) {
        rounds.every(PERIOD, "approvals", approvals::expire);
    }
}
