package dev.preop.task.session;

import dev.preop.contracts.CallCompleted;
import dev.preop.contracts.CallOutcome;
import dev.preop.contracts.TaskStatus;
import dev.preop.kit.outbox.Outbox;
import dev.preop.task.task.TaskOutcomes;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import org.hibernate.reactive.mutiny.Mutiny;

/** Ends calls of which the carrier will not tell, so that everybody learns that they are over. */
@Singleton
class CallEnder {

    private final SessionStore sessions;
    private final TaskOutcomes tasks;
    private final Retries retries;
    private final Outbox outbox;
    private final Clock clock;

    CallEnder(SessionStore sessions, TaskOutcomes tasks, Retries retries, Outbox outbox, Clock clock) {
        this.sessions = sessions;
        this.tasks = tasks;
        this.retries = retries;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Ends a locked session that is not over.
     *
     * @param reason the code of the failure
     */
    Uni<CallSession> fail(Mutiny.Session session, SessionEdit edit, String reason) {
        Instant now = clock.instant();
        CallSession ended = edit.ended(SessionStatus.FAILED, reason, now, null).done();
        CallCompleted completed = new CallCompleted(
                ended.ref(), ended.providerCallSid(), CallOutcome.FAILED, reason, ended.answeredBy(), 0, now);
        return sessions.update(ended)
                .chain(() -> tasks.reach(ended.taskId(), TaskStatus.FAILED))
                .chain(() -> retries.consider(ended))
                .chain(() -> outbox.append(session, completed, ended.version()))
                .replaceWith(ended);
    }
}
