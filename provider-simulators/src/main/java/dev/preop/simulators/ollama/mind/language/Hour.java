package dev.preop.simulators.ollama.mind.language;

import java.time.LocalTime;

/** A time of day somebody named, on the 24 hour clock. */
public record Hour(LocalTime time, String words, int start, int end) {}
