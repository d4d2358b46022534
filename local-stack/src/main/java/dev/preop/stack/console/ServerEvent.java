package dev.preop.stack.console;

/**
 * One event of a server-sent event stream.
 *
 * @param name {@code message} when the server gave none
 * @param data the data lines, joined by line feeds
 */
public record ServerEvent(String name, String data) {}
