package dev.preop.task.task;

import dev.preop.contracts.Priority;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the user asks for.
 *
 * @param phoneNumber as written by the user; it counts before a number in the instruction
 */
public record NewTask(
        String instruction,
        Priority priority,
        @Nullable String phoneNumber,
        @Nullable UUID contactId,
        @Nullable Instant scheduledFor) {}
