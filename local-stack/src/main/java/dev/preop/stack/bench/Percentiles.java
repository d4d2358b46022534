package dev.preop.stack.bench;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;

/** The order of some measured values, in whatever unit they came. */
final class Percentiles {

    private final double[] sorted;

    Percentiles(Collection<? extends Number> values) {
        sorted = values.stream().mapToDouble(Number::doubleValue).sorted().toArray();
    }

    int count() {
        return sorted.length;
    }

    Optional<Quantiles> quantiles() {
        return sorted.length == 0 ? Optional.empty() : Optional.of(new Quantiles(at(50), at(95), at(99)));
    }

    /**
     * The smallest value that at least {@code percent} of all values do not exceed.
     *
     * @throws IllegalStateException when there are no values
     */
    double at(double percent) {
        if (sorted.length == 0) {
            throw new IllegalStateException("nothing was measured");
        }
        var rank = (int) Math.ceil(percent / 100 * sorted.length);
        return sorted[Math.clamp(rank - 1, 0, sorted.length - 1)];
    }

    @Override
    public String toString() {
        return Arrays.toString(sorted);
    }
}
