package dev.preop.stack.bench;

import java.util.Collection;
import java.util.Optional;

/** Milliseconds that half, 95 % and 99 % of what was measured did not exceed. */
public record Quantiles(double p50, double p95, double p99) {

    /** Absent when nothing was measured. */
    public static Optional<Quantiles> of(Collection<? extends Number> values) {
        return new Percentiles(values).quantiles();
    }
}
