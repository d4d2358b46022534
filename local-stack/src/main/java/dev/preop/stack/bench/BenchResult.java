package dev.preop.stack.bench;

import dev.preop.stack.bench.CallLoad.Call;
import dev.preop.stack.bench.CallLoad.Held;
import dev.preop.stack.console.TurnStages;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/**
 * What one run of the benchmark found, warm-up left out. Times are milliseconds.
 *
 * @param completed how many of {@code calls} were held to their end
 * @param liveCalls calls at a time, on average
 * @param transcriptToVoice what the suite and the undelayed providers take for a turn
 * @param voiceLatency from the callee's last sound to the agent's first
 * @param relay of a frame through the bare relay and back
 * @param usage what each process used during the run
 */
public record BenchResult(
        Load load,
        int calls,
        int completed,
        double liveCalls,
        int turns,
        Optional<Quantiles> transcriptToVoice,
        Optional<Quantiles> eventsAndModel,
        Optional<Quantiles> synthesis,
        Optional<Quantiles> playout,
        Optional<Quantiles> voiceLatency,
        Optional<Quantiles> conversation,
        Optional<Quantiles> added,
        Optional<Quantiles> relay,
        Optional<Quantiles> onsetToSilence,
        Optional<Quantiles> onsetToClear,
        int interruptions,
        int gaps,
        double latestFrame,
        Map<String, Usage> usage,
        Duration time) {

    private static final double KIBIBYTES_PER_MEBIBYTE = 1024;

    /**
     * @param corePercent of one core
     * @param mebibytes held at the end
     */
    public record Usage(double corePercent, double mebibytes) {}

    static BenchResult of(
            Load load,
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
        var talking = held.calls().stream()
                .mapToLong(call -> call.length().toMillis())
                .sum();
        return new BenchResult(
                load,
                held.calls().size(),
                (int) held.calls().stream()
                        .map(Call::status)
                        .filter("completed"::equals)
                        .count(),
                (double) talking / time.toMillis(),
                held.turns().size(),
                quantiles(held.turns(), TurnStages::transcriptToVoice),
                quantiles(held.turns(), TurnStages::llm),
                quantiles(held.turns(), TurnStages::tts),
                quantiles(held.turns(), TurnStages::playout),
                quantiles(held.turns(), TurnStages::total),
                suite.answering(),
                suite.added(),
                relay.quantiles(),
                Quantiles.of(suite.silences()),
                Quantiles.of(suite.interruptions()),
                suite.interruptions().size(),
                suite.gaps(),
                suite.latestFrameMillis(),
                usage,
                time);
    }

    /** Whether every call was held to its end and turns were timed: without that the figures mean nothing. */
    public boolean isSound() {
        return calls > 0 && turns > 0 && completed == calls;
    }

    /** What the processes of the suite used together, in percent of one core. */
    double suitePercent() {
        return usage.entrySet().stream()
                .filter(process -> !process.getKey().equals(TurnBench.RELAY))
                .mapToDouble(process -> process.getValue().corePercent())
                .sum();
    }

    private static Optional<Quantiles> quantiles(List<TurnStages> turns, ToLongFunction<TurnStages> stage) {
        return Quantiles.of(turns.stream().map(stage::applyAsLong).toList());
    }
}
