package dev.preop.stack.bench.api;

import dev.preop.stack.bench.Quantiles;
import dev.preop.stack.bench.api.ApiResult.Measured;
import dev.preop.stack.terminal.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/** The result in the terminal. */
public final class ApiReport {

    private ApiReport() {}

    public static List<String> lines(ApiResult result) {
        var lines = new ArrayList<String>();
        lines.add(String.format(
                Locale.ROOT,
                "%,d sessions, %,d segments, %,d users; filled in %d s; %d s counted after %d s",
                result.load().sessions(),
                result.load().segments(),
                result.load().users(),
                result.filling().toSeconds(),
                result.load().time().toSeconds(),
                result.load().warmUp().toSeconds()));
        lines.add("");
        lines.addAll(latencies(result.measured()).lines());
        lines.add("");
        lines.addAll(usage(result.measured()).lines());
        for (var plan : result.plans()) {
            lines.add("");
            lines.add(plan.statement());
            plan.lines().forEach(line -> lines.add("  " + line));
        }
        result.scanned().forEach(table -> {
            lines.add("");
            lines.add("%s is read from beginning to end: it needs an index for the statement above.".formatted(table));
        });
        return lines;
    }

    private static Table latencies(List<Measured> measured) {
        var table = new Table().row("", "asked/s", "answered/s", "failed", "p50", "p95", "p99", "CPU each", "target");
        measured.forEach(one -> table.row(
                one.name(),
                Integer.toString(one.asked()),
                String.format(Locale.ROOT, "%.0f", one.answered()),
                Integer.toString(one.failed()),
                millis(one, Quantiles::p50),
                millis(one, Quantiles::p95),
                millis(one, Quantiles::p99),
                String.format(Locale.ROOT, "%.2f ms", one.cpuMillis()),
                one.target()
                        .map(target -> "p%d %.0f ms: %s"
                                .formatted(target.percent(), target.millis(), one.isWithinTarget() ? "met" : "missed"))
                        .orElse("")));
        return table;
    }

    /** Percent of one core; the load generator is one of the processes. */
    private static Table usage(List<Measured> measured) {
        var processes = new TreeSet<String>();
        measured.forEach(one -> processes.addAll(one.core().keySet()));
        var table = new Table();
        table.row(row("core", List.copyOf(processes)));
        measured.forEach(one -> table.row(row(
                one.name(),
                processes.stream()
                        .map(name ->
                                String.format(Locale.ROOT, "%.0f %%", one.core().getOrDefault(name, 0.0)))
                        .toList())));
        return table;
    }

    private static String[] row(String first, List<String> others) {
        var cells = new ArrayList<String>();
        cells.add(first);
        cells.addAll(others);
        return cells.toArray(String[]::new);
    }

    private static String millis(Measured measured, ToDoubleFunction<Quantiles> which) {
        return measured.latency()
                .map(known -> String.format(Locale.ROOT, "%.1f ms", which.applyAsDouble(known)))
                .orElse("–");
    }
}
