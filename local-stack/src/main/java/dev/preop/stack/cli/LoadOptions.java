package dev.preop.stack.cli;

import dev.preop.stack.bench.Load;
import java.time.Duration;
import picocli.CommandLine.Option;

/** How long a benchmark takes. */
final class LoadOptions {

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "120",
            description = "Calls come in for that long and are counted. Default: ${DEFAULT-VALUE}.")
    private int seconds;

    @Option(
            names = "--warm-up",
            paramLabel = "SECONDS",
            defaultValue = "120",
            description = "What happens before is not counted. Default: ${DEFAULT-VALUE}.")
    private int warmUp;

    @Option(
            names = "--warm-up-calls",
            paramLabel = "N",
            defaultValue = "20",
            description = "Calls at a time while warming up. Default: ${DEFAULT-VALUE}.")
    private int warmUpCalls;

    Load of(int calls, String callee) {
        return new Load(calls, warmUpCalls, Duration.ofSeconds(warmUp), Duration.ofSeconds(seconds), callee);
    }
}
