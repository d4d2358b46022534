package dev.preop.task.task;

import dev.preop.contracts.Priority;
import dev.preop.contracts.TaskStatus;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks to list; absent is any.
 *
 * @param text part of the title
 * @param after the last task of the page before
 */
public record TaskQuery(
        @Nullable TaskStatus status,
        @Nullable Priority priority,
        @Nullable String text,
        boolean oldestFirst,
        @Nullable UUID after,
        int limit) {}
