package dev.preop.task.session;

import java.time.Instant;

/**
 * When a call must have begun to be given up now.
 *
 * @param unheardOf one that nobody knows to have been placed
 * @param placed one that the carrier has
 * @param answered one that somebody made to us and is on: the carrier limits only those that we make
 */
public record LostBefore(Instant unheardOf, Instant placed, Instant answered) {}
