package dev.preop.stack.demo;

/**
 * How the call ended for the user.
 *
 * @param booked whether what was asked for was really agreed
 * @param sentence for a person
 */
public record Verdict(boolean booked, String sentence) {}
