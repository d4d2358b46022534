package dev.preop.task.task;

import dev.preop.contracts.Priority;
import dev.preop.contracts.TaskStatus;
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
        TaskOrder order,
        @Nullable TaskCursor after,
        int limit) {}
