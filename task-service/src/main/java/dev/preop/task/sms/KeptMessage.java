package dev.preop.task.sms;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a message: neither its words nor its number.
 *
 * @param messageSid the carrier's name for it, once it was sent
 * @param endedAt when its fate was settled
 */
public record KeptMessage(
        UUID id,
        UUID callTaskId,
        UUID callSessionId,
        String status,
        int attempts,
        @Nullable String messageSid,
        @Nullable String failure,
        Instant createdAt,
        @Nullable Instant endedAt) {}
