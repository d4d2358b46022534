package dev.preop.task.live;

import org.jspecify.annotations.Nullable;

/**
 * One event of a stream.
 *
 * @param id where the stream stands once it is read; absent for what nobody goes back to
 */
public record Sent(@Nullable String id, LiveEvent event) {}
