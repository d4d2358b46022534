package dev.preop.stack.bench;

import dev.preop.stack.console.TurnStages;
import dev.preop.stack.terminal.Ink;
import dev.preop.stack.terminal.Table;
import dev.preop.stack.terminal.Terminal;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/** The result of a benchmark in the terminal. */
public final class BenchReport {

    private final Terminal terminal;

    public BenchReport(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Prints latencies, gaps and what each process used. */
    public void show(BenchResult result, int calls) {
        var held = result.held();
        var completed = held.statuses().stream().filter("completed"::equals).count();
        terminal.blank();
        terminal.line("  %s"
                .formatted(terminal.in(
                        Ink.BOLD,
                        "%d calls at a time for %d s: %d of %d completed, %d turns"
                                .formatted(
                                        calls,
                                        result.time().toSeconds(),
                                        completed,
                                        held.statuses().size(),
                                        held.turns().size()))));
        terminal.blank();
        latencies(result).lines().forEach(line -> terminal.line("  " + line));
        terminal.blank();
        terminal.line("  audible gaps %d · latest frame of the simulator %s"
                .formatted(result.suite().gaps(), millis(result.suite().latestFrameMillis())));
        terminal.blank();
        usage(result).lines().forEach(line -> terminal.line("  " + line));
        terminal.blank();
    }

    private static Table latencies(BenchResult result) {
        var table = new Table().row("", "p50", "p95", "p99");
        var turns = result.held().turns();
        row(table, "added per turn: transcript to voice", turns, TurnStages::transcriptToVoice);
        row(table, "  of it events and model", turns, TurnStages::llm);
        row(table, "  of it synthesis", turns, TurnStages::tts);
        row(table, "  of it playout", turns, TurnStages::playout);
        result.suite().answering().ifPresent(known -> row(table, "conversation service, model included", known));
        result.suite().added().ifPresent(known -> row(table, "added without model and synthesis", known));
        row(table, "bare relay: one frame there and back", result.relay());
        row(table, "silence to voice, endpointing included", turns, TurnStages::total);
        return table;
    }

    private static void row(Table table, String name, SuiteReadings.Quantiles known) {
        table.row(name, millis(known.p50()), millis(known.p95()), millis(known.p99()));
    }

    private static void row(Table table, String name, List<TurnStages> turns, ToLongFunction<TurnStages> stage) {
        row(table, name, new Percentiles(turns.stream().map(stage::applyAsLong).toList()));
    }

    private static void row(Table table, String name, Percentiles values) {
        if (values.count() > 0) {
            table.row(name, millis(values.at(50)), millis(values.at(95)), millis(values.at(99)));
        }
    }

    private static Table usage(BenchResult result) {
        var table = new Table().row("process", "core", "memory");
        result.usage()
                .forEach((name, used) -> table.row(
                        name,
                        String.format(Locale.ROOT, "%.1f %%", used.corePercent()),
                        String.format(Locale.ROOT, "%.0f MiB", used.mebibytes())));
        return table;
    }

    private static String millis(double value) {
        return String.format(Locale.ROOT, "%.1f ms", value);
    }
}
