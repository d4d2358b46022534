package dev.preop.kit.persistence.upkeep;

import java.time.Duration;

/**
 * Which rows of a table are deleted, and when.
 *
 * @param since the column that tells how old a row is
 * @param condition SQL that must hold too, for rows that may still be needed; the service's own text, never input
 */
public record Expiry(String table, String since, Duration kept, String condition) {

    private static final String ANY = "true";

    public Expiry {
        if (kept.isNegative() || kept.isZero()) {
            throw new IllegalArgumentException("rows of " + table + " must be kept for some time, not " + kept);
        }
    }

    /** All rows older than {@code kept}. */
    public static Expiry of(String table, String since, Duration kept) {
        return new Expiry(table, since, kept, ANY);
    }
}
