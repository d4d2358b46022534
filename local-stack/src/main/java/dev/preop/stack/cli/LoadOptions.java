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
            defaultValue = "60",
            description = "Calls of that long come in first and are not counted. Default: ${DEFAULT-VALUE}.")
    private int warmUp;

    Load of(int calls, String callee) {
        return new Load(calls, Duration.ofSeconds(warmUp), Duration.ofSeconds(seconds), callee);
    }
}
