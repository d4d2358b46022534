package dev.preop.task.session;

import dev.preop.kit.persistence.Database;
import dev.preop.kit.problem.ErrorCode;
import dev.preop.kit.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Stores what became of dialling. The carrier's own reports may have come first; they count more. */
@Singleton
class DialRecorder {

    private final Database database;
    private final SessionStore sessions;
    private final CallEnder ender;

    DialRecorder(Database database, SessionStore sessions, CallEnder ender) {
        this.database = database;
        this.sessions = sessions;
        this.ender = ender;
    }

    Uni<CallSession> record(UUID sessionId, DialResult result) {
        return database.asService(session -> sessions.lock(sessionId)
                .map(found ->
                        found.orElseThrow(() -> new ProblemException(ErrorCode.NOT_FOUND, "There is no such call.")))
                .chain(found -> record(session, found, result)));
    }

    private Uni<CallSession> record(Mutiny.Session session, CallSession found, DialResult result) {
        return switch (result) {
            case DialResult.Placed placed ->
                update(found.edit().placed(placed.callSid()).done());
            case DialResult.Unknown _ -> update(found.edit().unknown().done());
            case DialResult.Refused refused ->
                ender.fail(session, found.edit().refused(), refused.code().code());
        };
    }

    private Uni<CallSession> update(CallSession session) {
        return sessions.update(session).replaceWith(session);
    }
}
