package dev.preop.stack.bench;

import dev.preop.stack.terminal.Ink;
import dev.preop.stack.terminal.Table;
import dev.preop.stack.terminal.Terminal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Results of benchmarks in the terminal. */
public final class BenchReport {

    private final Terminal terminal;

    public BenchReport(Terminal terminal) {
        this.terminal = terminal;
    }

    /** What the suite adds to a turn, gaps, and what each process used. */
    public void turns(BenchResult result) {
        headline(result);
        show(latencies(result));
        sound(result);
        show(usage(result));
    }

    /** How fast the agent falls silent. */
    public void bargeIn(BenchResult result) {
        headline(result);
        var table = new Table().row("%d interruptions".formatted(result.interruptions()), "p50", "p95", "p99");
        row(table, "callee's first sound to the agent's last", result.onsetToSilence());
        row(table, "callee's first sound to clear on the socket", result.onsetToClear());
        row(table, "bare relay: one frame there and back", result.relay());
        show(table);
        sound(result);
    }

    /** How latency and cost grow with the calls. */
    public void capacity(List<BenchResult> steps) {
        var table = new Table()
                .row(
                        "calls",
                        "live",
                        "completed",
                        "turns",
                        "added p50",
                        "added p99",
                        "relay p99",
                        "gaps",
                        "core",
                        "per call");
        for (var step : steps) {
            table.row(
                    Integer.toString(step.load().calls()),
                    String.format(Locale.ROOT, "%.1f", step.liveCalls()),
                    "%d/%d".formatted(step.completed(), step.calls()),
                    Integer.toString(step.turns()),
                    step.added().map(known -> millis(known.p50())).orElse("–"),
                    step.added().map(known -> millis(known.p99())).orElse("–"),
                    step.relay().map(known -> millis(known.p99())).orElse("–"),
                    Integer.toString(step.gaps()),
                    percent(step.suitePercent()),
                    percent(step.suitePercent() / Math.max(1, step.liveCalls())));
        }
        terminal.blank();
        show(table);
    }

    private void headline(BenchResult result) {
        terminal.blank();
        terminal.line("  %s"
                .formatted(terminal.in(
                        Ink.BOLD,
                        String.format(
                                Locale.ROOT,
                                "%.1f calls at a time for %d s after %d s with %d to warm up: %d of %d completed, %d turns",
                                result.liveCalls(),
                                result.time().toSeconds(),
                                result.load().warmUp().toSeconds(),
                                result.load().warmUpCalls(),
                                result.completed(),
                                result.calls(),
                                result.turns()))));
        terminal.blank();
    }

    private void sound(BenchResult result) {
        terminal.line("  audible gaps %d · latest frame of the simulator %s"
                .formatted(result.gaps(), millis(result.latestFrame())));
        terminal.blank();
    }

    private void show(Table table) {
        table.lines().forEach(line -> terminal.line("  " + line));
        terminal.blank();
    }

    private static Table latencies(BenchResult result) {
        var table = new Table().row("", "p50", "p95", "p99");
        row(table, "added without model and synthesis", result.added());
        row(table, "bare relay: one frame there and back", result.relay());
        row(table, "transcript to voice", result.transcriptToVoice());
        row(table, "  of it events and model", result.eventsAndModel());
        row(table, "  of it synthesis", result.synthesis());
        row(table, "  of it playout", result.playout());
        row(table, "conversation service, model included", result.conversation());
        row(table, "silence to voice, endpointing included", result.voiceLatency());
        return table;
    }

    private static void row(Table table, String name, Optional<Quantiles> values) {
        values.ifPresent(known -> table.row(name, millis(known.p50()), millis(known.p95()), millis(known.p99())));
    }

    private static Table usage(BenchResult result) {
        var table = new Table().row("process", "core", "memory");
        result.usage()
                .forEach((name, used) -> table.row(
                        name, percent(used.corePercent()), String.format(Locale.ROOT, "%.0f MiB", used.mebibytes())));
        return table;
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.1f %%", value);
    }

    private static String millis(double value) {
        return String.format(Locale.ROOT, "%.1f ms", value);
    }
}
