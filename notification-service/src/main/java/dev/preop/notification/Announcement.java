package dev.preop.notification;

import dev.preop.contracts.NotificationType;
import dev.preop.contracts.Priority;

/** What is to be told to a user, in one sentence that holds no name and no number. */
public record Announcement(NotificationType type, Priority priority, String message) {}
