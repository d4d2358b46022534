package dev.preop.simulators.ollama.mind.language;

import java.time.LocalDate;

/**
 * A day, or a stretch of days, somebody named.
 *
 * @param first the day, or the first of the stretch
 * @param last the day again, or the last of the stretch
 * @param words the very words
 */
public record Day(LocalDate first, LocalDate last, String words, int start, int end) {

    /** Whether one single day is meant. */
    public boolean exact() {
        return first.equals(last);
    }
}
