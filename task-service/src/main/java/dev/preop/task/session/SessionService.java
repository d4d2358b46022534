package dev.preop.task.session;

import dev.preop.kit.persistence.Database;
import dev.preop.task.user.User;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** Reads calls in the user's name. */
@Singleton
public class SessionService {

    private final Database database;
    private final SessionStore sessions;

    public SessionService(Database database, SessionStore sessions) {
        this.database = database;
        this.sessions = sessions;
    }

    /** Fails as not found when the call is not the user's. */
    public Uni<CallSession> get(User user, UUID id) {
        return database.asUser(user.claims(), session -> sessions.get(id));
    }

    public Uni<List<CallSession>> list(User user, SessionQuery query) {
        return database.asUser(user.claims(), session -> sessions.list(query));
    }
}
