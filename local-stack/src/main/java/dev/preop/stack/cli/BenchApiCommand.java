package dev.preop.stack.cli;

import dev.preop.stack.bench.BenchFile;
import dev.preop.stack.bench.api.ApiBench;
import dev.preop.stack.bench.api.ApiLoad;
import dev.preop.stack.bench.api.ApiReport;
import dev.preop.stack.suite.Home;
import dev.preop.stack.terminal.Terminal;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How fast the operator API is when years of calls lie behind it. */
@Command(
        name = "api",
        description =
                "Fill the tables with the calls of years, print how they are read, and ask the operator API for tasks,"
                        + " calls and what was said in an open model. Exit code 1 when it is slower than it is meant to be, or when"
                        + " a statement reads a big table from end to end.")
final class BenchApiCommand implements Callable<Integer> {

    @Mixin
    private SuiteSettings settings;

    @Option(
            names = "--sessions",
            paramLabel = "N",
            defaultValue = "1000000",
            description = "Calls in the tables. Default: ${DEFAULT-VALUE}.")
    private int sessions;

    @Option(
            names = "--segments",
            paramLabel = "N",
            defaultValue = "10000000",
            description = "Sentences in all transcripts. Default: ${DEFAULT-VALUE}.")
    private int segments;

    @Option(
            names = "--rate",
            paramLabel = "N",
            defaultValue = "1500",
            description = "Requests per second for tasks and calls. Default: ${DEFAULT-VALUE}.")
    private int rate;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "30",
            description = "How long each kind of request is counted. Default: ${DEFAULT-VALUE}.")
    private int seconds;

    @Option(
            names = "--warm-up",
            paramLabel = "SECONDS",
            defaultValue = "40",
            description = "What happens before is not counted. Default: ${DEFAULT-VALUE}.")
    private int warmUp;

    @Override
    public Integer call() throws Exception {
        var load = new ApiLoad(sessions, segments, rate, Duration.ofSeconds(warmUp), Duration.ofSeconds(seconds));
        var home = Home.find();
        var clock = Clock.systemUTC();
        var terminal = Terminal.standard(System.getenv());
        var key = ApiBench.newEncryptionKey();
        var suite = settings.start(home, ApiBench.suite(key), terminal, clock);
        try {
            var result = new ApiBench(suite, load, key, clock, step -> terminal.line("  " + step)).run();
            terminal.blank();
            ApiReport.lines(result).forEach(line -> terminal.line("  " + line));
            terminal.blank();
            var file = home.benchmarks().resolve("api.json");
            BenchFile.write(file, result);
            terminal.line("  written to %s".formatted(home.root().relativize(file)));
            return result.isWithinTarget() ? 0 : 1;
        } finally {
            suite.closeAndForget();
        }
    }
}
