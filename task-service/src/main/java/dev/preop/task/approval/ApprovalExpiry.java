package dev.preop.task.approval;

import dev.preop.kit.time.Timers;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/** Looks every second for approvals whose time is over: a caller is waiting for each. */
@Singleton
class ApprovalExpiry {

    private static final Logger LOG = Logger.getLogger(ApprovalExpiry.class);
    private static final Duration PERIOD = Duration.ofSeconds(1);

    private final ApprovalService approvals;
    private final Timers timers;
    private final AtomicBoolean looking = new AtomicBoolean();

    ApprovalExpiry(ApprovalService approvals, Timers timers) {
        this.approvals = approvals;
        this.timers = timers;
    }

    void start(@Observes StartupEvent event) {
        timers.every(PERIOD, this::look);
    }

    private void look() {
        if (looking.compareAndSet(false, true)) {
            approvals
                    .expire()
                    .onTermination()
                    .invoke(() -> looking.set(false))
                    .subscribe()
                    .with(ignored -> {}, failure -> LOG.warn("approvals could not be looked through", failure));
        }
    }
}
