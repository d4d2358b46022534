package dev.preop.task.session;

import dev.preop.contracts.CallEvent;
import dev.preop.task.task.TaskOutcomes;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** Takes in what is reported about calls; to be used inside a transaction. */
@Singleton
public class CallReportService {

    private static final Logger LOG = Logger.getLogger(CallReportService.class);

    private final SessionStore sessions;
    private final TaskOutcomes tasks;

    public CallReportService(SessionStore sessions, TaskOutcomes tasks) {
        this.sessions = sessions;
        this.tasks = tasks;
    }

    /** Moves the call's session, and its task where the report decides that. The task is that of the session. */
    public Uni<Void> take(CallEvent report) {
        return sessions.lock(report.call().sessionId()).chain(found -> {
            if (found.isEmpty() || !found.get().ref().equals(report.call())) {
                LOG.warnf(
                        "a %s event names a call that is not known: %s",
                        report.topic(), report.call().sessionId());
                return Uni.createFrom().voidItem();
            }
            return sessions.update(CallReports.apply(found.get(), report)).chain(() -> CallReports.taskAfter(report)
                    .map(status -> tasks.reach(found.get().taskId(), status))
                    .orElseGet(() -> Uni.createFrom().voidItem()));
        });
    }
}
