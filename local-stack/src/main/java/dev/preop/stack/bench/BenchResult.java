package dev.preop.stack.bench;

import dev.preop.stack.bench.CallLoad.Held;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one run of the benchmark found.
 *
 * @param relay milliseconds of a frame through the bare relay and back
 * @param usage what each process used during the run
 */
public record BenchResult(Held held, SuiteReadings suite, Percentiles relay, Map<String, Usage> usage, Duration time) {

    private static final double KIBIBYTES_PER_MEBIBYTE = 1024;

    /**
     * @param corePercent of one core
     * @param mebibytes held at the end
     */
    record Usage(double corePercent, double mebibytes) {}

    static BenchResult of(
            Held held,
            SuiteReadings suite,
            Percentiles relay,
            Map<String, ProcessUsage> before,
            Map<String, ProcessUsage> after,
            Duration time) {
        var usage = new TreeMap<String, Usage>();
        after.forEach((name, end) -> {
            var percent = end.corePercentSince(before.getOrDefault(name, end), time);
            usage.put(name, new Usage(percent, end.kibibytes() / KIBIBYTES_PER_MEBIBYTE));
        });
        return new BenchResult(held, suite, relay, usage, time);
    }

    /** Whether every call was held to its end and turns were timed: without that the figures mean nothing. */
    public boolean isSound() {
        return !held.turns().isEmpty() && held.statuses().stream().allMatch("completed"::equals);
    }
}
