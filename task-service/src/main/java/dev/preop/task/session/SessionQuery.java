package dev.preop.task.session;

import dev.preop.contracts.CallDirection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which calls to list, newest first.
 *
 * @param taskId only the calls of this task; absent for all
 * @param status only calls that stand there; absent for all
 * @param direction only calls that were made, or that came in; absent for all
 * @param before the last call of the page before
 */
public record SessionQuery(
        @Nullable UUID taskId,
        @Nullable SessionStatus status,
        @Nullable CallDirection direction,
        @Nullable UUID before,
        int limit) {}
