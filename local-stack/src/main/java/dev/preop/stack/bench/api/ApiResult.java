package dev.preop.stack.bench.api;

import dev.preop.stack.bench.Quantiles;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one run found.
 *
 * @param filling how long it took to fill the tables
 * @param measured in the order in which it was
 * @param plans of the statements that read the big tables
 * @param scanned big tables of which a statement read everything
 */
public record ApiResult(
        ApiLoad load, Duration filling, List<Measured> measured, List<QueryPlan> plans, Set<String> scanned) {

    /** The process that asks, among those whose use is counted. */
    static final String LOAD_GENERATOR = "load generator";

    private static final double MILLIS_PER_SECOND = 1000;

    public ApiResult {
        measured = List.copyOf(measured);
        plans = List.copyOf(plans);
        scanned = Set.copyOf(scanned);
    }

    /**
     * One kind of request.
     *
     * @param asked per second
     * @param answered per second, without errors
     * @param failed answers that were errors or did not come
     * @param latency from when a request was due, in milliseconds
     * @param target absent for what is measured for comparison
     * @param core what each process used meanwhile, in percent of one core
     */
    public record Measured(
            String name,
            int asked,
            double answered,
            int failed,
            Optional<Quantiles> latency,
            Optional<Target> target,
            Map<String, Double> core) {

        /** What PostgreSQL, Kafka and the services used for one answer: it depends little on what else the machine does. */
        double cpuMillis() {
            var percent = core.entrySet().stream()
                    .filter(process -> !process.getKey().equals(LOAD_GENERATOR))
                    .mapToDouble(Map.Entry::getValue)
                    .sum();
            return answered == 0 ? 0 : percent / 100 * MILLIS_PER_SECOND / answered;
        }

        boolean isWithinTarget() {
            return failed == 0
                    && target.map(wanted -> latency.stream().anyMatch(wanted::isMet))
                            .orElse(true);
        }
    }

    /** The longest that {@code percent} of the requests may take. */
    public record Target(int percent, double millis) {

        boolean isMet(Quantiles latency) {
            return (percent == 95 ? latency.p95() : latency.p99()) <= millis;
        }
    }

    /** Whether everything is as fast as it is meant to be, and nothing reads a big table from end to end. */
    public boolean isWithinTarget() {
        return scanned.isEmpty() && measured.stream().allMatch(Measured::isWithinTarget);
    }
}
