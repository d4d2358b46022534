package dev.preop.task.session;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which calls to list, newest first.
 *
 * @param taskId only the calls of this task; absent for all
 * @param before the last call of the page before
 */
public record SessionQuery(@Nullable UUID taskId, @Nullable UUID before, int limit) {}
