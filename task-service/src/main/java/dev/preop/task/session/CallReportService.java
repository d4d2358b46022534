package dev.preop.task.session;

import dev.preop.contracts.CallEvent;
import dev.preop.contracts.TaskStatus;
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
    private final Retries retries;

    public CallReportService(SessionStore sessions, TaskOutcomes tasks, Retries retries) {
        this.sessions = sessions;
        this.tasks = tasks;
        this.retries = retries;
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
            CallSession after = CallReports.apply(found.get(), report);
            return sessions.update(after)
                    .chain(() -> moveTask(after, report))
                    .chain(() ->
                            found.get().status().isFinal() || !after.status().isFinal()
                                    ? Uni.createFrom().voidItem()
                                    : retries.consider(after));
        });
    }

    /** That a call reached its goal counts whenever it is told; that it did not, while it is the task's latest. */
    private Uni<Void> moveTask(CallSession session, CallEvent report) {
        return CallReports.taskAfter(report)
                .map(status -> status == TaskStatus.COMPLETED
                        ? tasks.reach(session.taskId(), status)
                        : sessions.isLatest(session)
                                .chain(latest -> latest
                                        ? tasks.reach(session.taskId(), status)
                                        : Uni.createFrom().voidItem()))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }
}
