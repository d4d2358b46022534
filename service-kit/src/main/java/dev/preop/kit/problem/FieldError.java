package dev.preop.kit.problem;

/** What is wrong with one field of a request; {@code field} is its name or path on the wire. */
public record FieldError(String field, String message) {}
