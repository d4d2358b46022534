package dev.preop.task.session;

import dev.preop.task.user.User;
import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** Shows users their own calls. */
public interface SessionReader {

    /** Fails as not found when there is no such call, or when it is somebody else's. */
    Uni<CallSession> get(User user, UUID id);
}
