package dev.preop.task.analytics;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How the calls of some time went.
 *
 * @param outcomes how many calls ended how: {@code completed}, {@code cancelled}, {@code in_progress} or a failure's code
 * @param goalAchievedRate share of the calls of which it is known; absent when it is known of none
 * @param sentiment how many calls had which mood
 * @param latencyMs percentiles per stage of a turn, over all turns
 * @param failures the commonest first
 * @param perDay days with calls, in the user's time zone
 * @param perContact the contacts called most; empty where it is about other people's calls
 */
public record Analytics(
        long calls,
        Map<String, Long> outcomes,
        @Nullable Double goalAchievedRate,
        Map<String, Long> sentiment,
        Durations durationSeconds,
        Map<String, Percentiles> latencyMs,
        Cost cost,
        List<Failure> failures,
        List<Day> perDay,
        List<OfContact> perContact) {

    /** Of the calls that somebody answered, in seconds. */
    public record Durations(
            long total,
            @Nullable Double average,
            @Nullable Double p50,
            @Nullable Double p95) {}

    public record Percentiles(double p50, double p95, double p99) {}

    /**
     * An estimate from durations and configured prices.
     *
     * @param byTask the dearest first
     */
    public record Cost(String currency, BigDecimal total, Map<String, BigDecimal> byProvider, List<OfTask> byTask) {}

    public record OfTask(UUID callTaskId, long calls, BigDecimal cost) {}

    public record Failure(String reason, long calls) {}

    public record Day(
            LocalDate day, long calls, long completed, long goalAchieved, long durationSeconds, BigDecimal cost) {}

    /** @param name opened after counting: it is stored sealed */
    public record OfContact(
            UUID contactId, @Nullable String name, long calls, long goalAchieved, Instant lastCallAt, BigDecimal cost) {

        OfContact named(@Nullable String newName) {
            return new OfContact(contactId, newName, calls, goalAchieved, lastCallAt, cost);
        }
    }

    Analytics with(List<OfContact> contacts) {
        return new Analytics(
                calls,
                outcomes,
                goalAchievedRate,
                sentiment,
                durationSeconds,
                latencyMs,
                cost,
                failures,
                perDay,
                contacts);
    }
}
