package dev.preop.task.session;

import dev.preop.kit.persistence.Database;
import dev.preop.task.audit.AuditAction;
import dev.preop.task.audit.AuditLog;
import dev.preop.task.user.User;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** Reads calls in the user's name. */
@Singleton
public class SessionService {

    private final Database database;
    private final SessionReader reader;
    private final SessionStore sessions;
    private final AuditLog audit;

    public SessionService(Database database, SessionReader reader, SessionStore sessions, AuditLog audit) {
        this.database = database;
        this.reader = reader;
        this.sessions = sessions;
        this.audit = audit;
    }

    /**
     * The call, for a user who does something with what was said on it, once that is in the audit log. Fails as not found
     * when it is not theirs.
     */
    public Uni<CallSession> open(User user, UUID id, AuditAction purpose) {
        return reader.get(user, id).call(() -> audit.add(user, purpose, id));
    }

    public Uni<List<CallSession>> list(User user, SessionQuery query) {
        return database.asUser(user.claims(), session -> sessions.list(query));
    }
}
