package dev.preop.task.inbound;

import dev.preop.task.task.CallTask;
import java.util.Optional;
import java.util.UUID;

/**
 * Whose call it is.
 *
 * @param contactId the caller in the user's contact book
 * @param task what the caller may be ringing back about
 */
record Caller(UUID userId, Optional<UUID> contactId, Optional<CallTask> task) {}
