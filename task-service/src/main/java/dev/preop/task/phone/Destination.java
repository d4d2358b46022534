package dev.preop.task.phone;

/**
 * Where a number leads.
 *
 * @param region ISO 3166; {@code ZZ} when it belongs to no country
 * @param costly whether it earns money for whom it belongs to, or may be answered by nobody
 */
public record Destination(String region, boolean costly) {}
