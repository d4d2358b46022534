package dev.preop.contracts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The checks that the compact constructors share; each failure names the field. */
final class Require {

    private Require() {}

    static <T> T present(@Nullable T value, String field) {
        if (value == null) {
            throw new IllegalArgumentException(field + " is missing");
        }
        return value;
    }

    static String text(@Nullable String value, String field) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(field + " is missing or blank");
        }
        return value;
    }

    static long atLeast(long minimum, long value, String field) {
        if (value < minimum) {
            throw new IllegalArgumentException(field + " is " + value + ", below " + minimum);
        }
        return value;
    }

    static double share(double value, String field) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(field + " is not between 0 and 1");
        }
        return value;
    }

    static <T> List<T> list(@Nullable List<T> value) {
        return value == null ? List.of() : List.copyOf(value);
    }
}
