package dev.preop.stack.cli;

import dev.preop.stack.bench.BenchFile;
import dev.preop.stack.bench.console.ConsoleBench;
import dev.preop.stack.bench.console.ConsoleReport;
import dev.preop.stack.suite.Home;
import dev.preop.stack.suite.SuiteOptions;
import dev.preop.stack.terminal.Terminal;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How fast the operator console is. */
@Command(
        name = "console",
        description =
                "Hold calls in a browser and print how long an event takes to its line on the screen, beside a bare reader of"
                        + " the same feed; scroll through 10,000 tasks, beside an empty page; weigh the page of an hour's call."
                        + " Exit code 1 when it is slower or heavier than it is meant to be.")
final class BenchConsoleCommand implements Callable<Integer> {

    @Mixin
    private SuiteSettings settings;

    @Option(
            names = "--calls",
            paramLabel = "N",
            defaultValue = "4",
            description = "Calls that are counted, after one that is not. Default: ${DEFAULT-VALUE}.")
    private int calls;

    @Override
    public Integer call() throws Exception {
        var home = Home.find();
        var clock = Clock.systemUTC();
        var terminal = Terminal.standard(System.getenv());
        var built = home.console()
                .orElseThrow(() -> new IllegalStateException("The operator console is not built: see above."));
        try (var suite = settings.start(home, SuiteOptions.standard(), terminal, clock);
                var console = OpenConsole.of(home, suite)) {
            terminal.line("  measuring in a browser, for some minutes");
            var bench = new ConsoleBench(
                    suite.kafka(),
                    RunningSuite.credentials(suite),
                    console.address(),
                    built.getParent(),
                    home.benchmarks().resolve("console.log"),
                    Optional.ofNullable(System.getenv("CHROMIUM")),
                    clock);
            var result = bench.run(calls);
            terminal.blank();
            ConsoleReport.lines(result).forEach(line -> terminal.line("  " + line));
            terminal.blank();
            var file = home.benchmarks().resolve("console.json");
            BenchFile.write(file, result);
            terminal.line("  written to %s".formatted(home.root().relativize(file)));
            return result.isWithinTarget() ? 0 : 1;
        }
    }
}
