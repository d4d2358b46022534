package dev.preop.stack.bench.console;

import dev.preop.stack.bench.Quantiles;
import dev.preop.stack.terminal.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The result in the terminal. */
public final class ConsoleReport {

    private ConsoleReport() {}

    public static List<String> lines(ConsoleResult result) {
        var lines = new ArrayList<String>();
        lines.add(String.format(
                Locale.ROOT,
                "%d lines of real calls (%d not seen by all), the browser's clock off by %.1f ms",
                result.all().lines() + result.cold().lines(),
                result.missed(),
                result.clockOffMs()));
        lines.add("");
        lines.addAll(transcript(result).lines());
        lines.add("");
        lines.addAll(frames(result).lines());
        lines.add("");
        lines.addAll(weights(result).lines());
        return lines;
    }

    private static Table transcript(ConsoleResult result) {
        var table = new Table().row("an event to its line on the screen", "lines", "p50", "p95", "p99", "target");
        result.lines().forEach(phase -> row(table, phase.name(), phase.lines(), phase.eventToScreen(), ""));
        row(
                table,
                "all",
                result.all().lines(),
                result.all().eventToScreen(),
                "p95 %.0f ms: %s".formatted(ConsoleResult.LINE_MS, verdict(result.areLinesWithinTarget())));
        row(
                table,
                "  of it event to the page's feed",
                result.all().lines(),
                result.all().eventToPage(),
                "");
        row(
                table,
                "  of it feed to the screen",
                result.all().lines(),
                result.all().pageToScreen(),
                "");
        row(
                table,
                "a bare reader: event to feed",
                result.all().lines(),
                result.all().eventToReader(),
                "");
        row(table, result.cold().name(), result.cold().lines(), result.cold().eventToScreen(), "");
        row(table, "  a bare reader", result.cold().lines(), result.cold().eventToReader(), "");
        return table;
    }

    private static void row(Table table, String name, int lines, Optional<Quantiles> times, String target) {
        times.ifPresent(known -> table.row(
                name, Integer.toString(lines), millis(known.p50()), millis(known.p95()), millis(known.p99()), target));
    }

    private static Table frames(ConsoleResult result) {
        var table = new Table()
                .row(
                        "frames while scrolling",
                        "frames",
                        "p50",
                        "p95",
                        "p99",
                        "> 16.7 ms",
                        "> 33 ms",
                        "> 50 ms",
                        "longest task",
                        "target");
        row(
                table,
                "%,d tasks, %d rows in the document".formatted(result.tasks(), result.rows()),
                result.list(),
                "p99 %.0f ms: %s".formatted(ConsoleResult.FRAME_MS, verdict(result.isListWithinTarget())));
        row(table, "an empty page as tall", result.floor(), "");
        return table;
    }

    private static void row(Table table, String name, FrameTimes frames, String target) {
        frames.times()
                .ifPresent(known -> table.row(
                        name,
                        Integer.toString(frames.frames()),
                        millis(known.p50()),
                        millis(known.p95()),
                        millis(known.p99()),
                        percent(frames.over16()),
                        percent(frames.over33()),
                        percent(frames.over50()),
                        frames.longestTask() == 0 ? "< 50 ms" : millis(frames.longestTask()),
                        target));
    }

    private static Table weights(ConsoleResult result) {
        var visits = result.hour().visits();
        var table = new Table()
                .row("an hour's call, %d lines".formatted(result.hour().lines()), "heap", "nodes", "");
        var last = visits.getLast();
        table.row(
                "its page",
                mebibytes(last.open().heapMib()),
                Integer.toString(last.open().nodes()),
                "");
        for (var visit = 0; visit < visits.size(); visit++) {
            var left = visits.get(visit).left();
            table.row(
                    "after leaving it, time %d".formatted(visit + 1),
                    mebibytes(left.heapMib()),
                    Integer.toString(left.nodes()),
                    visit + 1 == visits.size()
                            ? "≤ %.1f MiB more: %s"
                                    .formatted(ConsoleResult.LEAK_MIB, verdict(result.isHourWithinTarget()))
                            : "");
        }
        table.row(
                "JavaScript before the first page",
                kibibytes(result.start().bytes()),
                "",
                "≤ %s: %s"
                        .formatted(
                                kibibytes(result.start().limit()),
                                verdict(result.start().isWithinTarget())));
        return table;
    }

    private static String verdict(boolean met) {
        return met ? "met" : "missed";
    }

    private static String kibibytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f KiB", bytes / 1024.0);
    }

    private static String mebibytes(double value) {
        return String.format(Locale.ROOT, "%.1f MiB", value);
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.1f %%", value);
    }

    private static String millis(double value) {
        return String.format(Locale.ROOT, "%.1f ms", value);
    }
}
