package dev.preop.task.authority;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How long calls may be begun for a task.
 *
 * @param until the moment from which none is; absent when the task's end is the only one
 */
public record Deadline(@Nullable Instant until) {}
