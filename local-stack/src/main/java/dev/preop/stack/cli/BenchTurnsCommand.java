package dev.preop.stack.cli;

import dev.preop.stack.bench.BenchReport;
import dev.preop.stack.bench.TurnBench;
import dev.preop.stack.console.OperatorApi;
import dev.preop.stack.suite.Home;
import dev.preop.stack.suite.SuiteOptions;
import dev.preop.stack.terminal.Terminal;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How much time the suite adds to a turn. */
@Command(
        name = "turns",
        description =
                "Hold simultaneous calls with providers that take no time, and print what the suite adds to a turn,"
                        + " audible gaps, and what each process uses, beside a bare relay under the same load.")
final class BenchTurnsCommand implements Callable<Integer> {

    @Mixin
    private SuiteSettings settings;

    @Option(names = "--calls", paramLabel = "N", defaultValue = "5", description = "Calls at a time. Default: 5.")
    private int calls = 5;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "60",
            description = "Go on calling for that long. Default: 60.")
    private int seconds = 60;

    @Override
    public Integer call() throws Exception {
        var terminal = Terminal.standard(System.getenv());
        var clock = Clock.systemUTC();
        var options = SuiteOptions.standard().withOverrides(TurnBench.NO_PROVIDER_DELAY);
        try (var suite = settings.start(Home.find(), options, terminal, clock)) {
            var api = OperatorApi.signIn(RunningSuite.credentials(suite));
            var result = new TurnBench(suite, api, clock).run(calls, Duration.ofSeconds(seconds));
            new BenchReport(terminal).show(result, calls);
            return result.isSound() ? 0 : 1;
        }
    }
}
