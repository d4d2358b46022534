package dev.preop.task.phone;

/**
 * Where a user's local numbers belong.
 *
 * @param region ISO 3166 code, e.g. {@code US}
 * @param areaCode what completes a number given without one, e.g. {@code 415}
 */
public record HomeArea(String region, String areaCode) {}
