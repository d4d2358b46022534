package dev.preop.simulators.twilio.call;

import java.time.Instant;

/**
 * Something Twilio's debugger would show.
 *
 * @param code Twilio's error code
 * @param message what happened, without numbers or names
 */
public record Alert(int code, String message, Instant at) {}
