package dev.preop.task.task;

import dev.preop.contracts.Priority;
import java.util.UUID;

/** The last task of a page, with what it was listed by. */
public record TaskCursor(Priority priority, UUID id) {}
