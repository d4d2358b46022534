package dev.preop.task.analytics;

import java.time.Instant;
import java.time.ZoneId;

/**
 * Which calls to count: those begun from {@code from} until before {@code until}.
 *
 * @param zone where days begin
 */
public record Period(Instant from, Instant until, ZoneId zone) {}
