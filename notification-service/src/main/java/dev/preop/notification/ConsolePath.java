package dev.preop.notification;

import dev.preop.contracts.NotificationType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where in the console a user sees what a notification is about, and can act on it. */
public final class ConsolePath {

    private ConsolePath() {}

    /** A path from the console's root; a decision is made where its call is shown live. */
    public static String of(NotificationType type, @Nullable UUID taskId, @Nullable UUID sessionId) {
        return switch (type) {
            case TASK_CREATED, CLARIFICATION_NEEDED -> to("/tasks/", taskId);
            case CALL_STARTED, CALL_COMPLETED, CALL_FAILED, APPROVAL_NEEDED -> to("/calls/", sessionId);
            case UNKNOWN -> "/";
        };
    }

    private static String to(String page, @Nullable UUID id) {
        return id == null ? "/" : page + id;
    }
}
