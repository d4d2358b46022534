package dev.preop.task.session;

import dev.preop.contracts.CallCompleted;
import dev.preop.contracts.CallOutcome;
import dev.preop.contracts.TaskStatus;
import dev.preop.kit.outbox.Outbox;
import dev.preop.kit.persistence.Database;
import dev.preop.kit.problem.ErrorCode;
import dev.preop.kit.problem.ProblemException;
import dev.preop.task.task.TaskOutcomes;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Stores what became of dialling. The carrier's own reports may have come first; they count more. */
@Singleton
class DialRecorder {

    private final Database database;
    private final SessionStore sessions;
    private final TaskOutcomes tasks;
    private final Outbox outbox;
    private final Clock clock;

    DialRecorder(Database database, SessionStore sessions, TaskOutcomes tasks, Outbox outbox, Clock clock) {
        this.database = database;
        this.sessions = sessions;
        this.tasks = tasks;
        this.outbox = outbox;
        this.clock = clock;
    }

    Uni<CallSession> record(UUID sessionId, DialResult result) {
        return database.asService(session -> sessions.lock(sessionId)
                .map(found ->
                        found.orElseThrow(() -> new ProblemException(ErrorCode.NOT_FOUND, "There is no such call.")))
                .chain(found -> switch (result) {
                    case DialResult.Placed placed ->
                        update(found.edit().placed(placed.callSid()).done());
                    case DialResult.Unknown _ -> update(found.edit().unknown().done());
                    case DialResult.Refused refused -> refuse(session, found, refused);
                }));
    }

    /** The carrier never took the call, so nobody else will tell the others that it is over. */
    private Uni<CallSession> refuse(Mutiny.Session session, CallSession found, DialResult.Refused refused) {
        Instant now = clock.instant();
        String reason = refused.code().code();
        CallSession ended = found.edit()
                .refused()
                .ended(SessionStatus.FAILED, reason, now, null)
                .done();
        CallCompleted completed = new CallCompleted(found.ref(), null, CallOutcome.FAILED, reason, null, 0, now);
        return update(ended)
                .call(() -> tasks.reach(found.taskId(), TaskStatus.FAILED))
                .call(() -> outbox.append(session, completed, ended.version()));
    }

    private Uni<CallSession> update(CallSession session) {
        return sessions.update(session).replaceWith(session);
    }
}
