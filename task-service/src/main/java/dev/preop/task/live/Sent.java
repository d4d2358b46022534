package dev.preop.task.live;

/**
 * One event of a stream.
 *
 * @param id where the stream stands once it is read
 */
public record Sent(String id, LiveEvent event) {}
