package dev.preop.stack.bench.api;

import java.time.Duration;
import java.time.Instant;

/** Ten months, less than anything is kept, in which the calls of all users took turns, evenly. */
record Timeline(long beginMillis, long stepMillis) {

    private static final Duration LENGTH = Duration.ofDays(300);

    static Timeline until(Instant end, int sessions) {
        return new Timeline(end.minus(LENGTH).toEpochMilli(), LENGTH.toMillis() / sessions);
    }

    /** When call {@code n} was. */
    long millis(long n) {
        return beginMillis + n * stepMillis;
    }

    /** The same as an expression of PostgreSQL over the column {@code n}. */
    String sql() {
        return "(%d + n::bigint * %d)".formatted(beginMillis, stepMillis);
    }
}
