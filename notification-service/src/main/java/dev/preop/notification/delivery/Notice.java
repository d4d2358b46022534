package dev.preop.notification.delivery;

import dev.preop.contracts.NotificationType;
import dev.preop.contracts.Priority;
import java.util.UUID;

/** A notification that is to be brought to its user. */
public record Notice(UUID id, UUID userId, NotificationType type, Priority priority) {}
