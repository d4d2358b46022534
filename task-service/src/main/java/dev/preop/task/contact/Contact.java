package dev.preop.task.contact;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in the user's contact book.
 *
 * @param phoneNumber E.164
 */
public record Contact(
        UUID id,
        UUID userId,
        String name,
        @Nullable String companyName,
        String phoneNumber,
        @Nullable String email,
        @Nullable String notes,
        Instant createdAt) {}
