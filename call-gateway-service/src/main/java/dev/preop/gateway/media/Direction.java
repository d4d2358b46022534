package dev.preop.gateway.media;

/** Which way audio flows, seen from the call: {@code IN} is what the callee says. */
public enum Direction {
    IN,
    OUT
}
