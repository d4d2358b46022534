package dev.preop.task.task;

import org.jspecify.annotations.Nullable;

/** A task with what was done for it beside calls. */
public record TaskDetails(CallTask task, @Nullable FallbackMessage fallbackMessage) {}
