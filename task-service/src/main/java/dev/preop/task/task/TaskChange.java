package dev.preop.task.task;

import dev.preop.contracts.Priority;
import dev.preop.contracts.TaskStatus;
import dev.preop.task.authority.AuthorityChange;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the user changes about a task; absent is unchanged.
 *
 * @param version the version the change was made on; absent for whatever it is now
 * @param clarifications answers, added to earlier ones
 * @param authority needs no plan: what the user says counts at once
 */
public record TaskChange(
        @Nullable Long version,
        @Nullable String instruction,
        @Nullable String phoneNumber,
        Map<String, String> clarifications,
        @Nullable TaskStatus status,
        @Nullable Priority priority,
        @Nullable Instant scheduledFor,
        @Nullable AuthorityChange authority) {

    public TaskChange {
        clarifications = Map.copyOf(clarifications);
    }

    /** Whether the plan has to be made anew. */
    boolean replans() {
        return instruction != null || phoneNumber != null || !clarifications.isEmpty();
    }

    Map<String, String> clarificationsAfter(Map<String, String> before) {
        Map<String, String> all = new HashMap<>(before);
        all.putAll(clarifications);
        return all;
    }
}
