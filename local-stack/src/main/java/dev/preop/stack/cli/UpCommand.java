package dev.preop.stack.cli;

import dev.preop.stack.suite.Home;
import dev.preop.stack.suite.Providers;
import dev.preop.stack.suite.Suite;
import dev.preop.stack.suite.SuiteOptions;
import dev.preop.stack.terminal.Ink;
import dev.preop.stack.terminal.Terminal;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The suite, staying up. */
@Command(name = "up", description = "Start everything and keep it running until Ctrl-C or ./preop stop.")
final class UpCommand implements Callable<Integer> {

    private static final Duration WATCH = Duration.ofSeconds(1);

    @Mixin
    private SuiteSettings settings;

    @Option(
            names = "--live",
            description =
                    "Use the real providers, with the keys of .env or the environment, instead of the simulators.")
    private boolean live;

    @Override
    public Integer call() throws InterruptedException {
        var home = Home.find();
        var terminal = Terminal.standard(System.getenv());
        var options = live
                ? SuiteOptions.standard().withProviders(Providers.live(DotEnv.over(home.dotEnv(), System.getenv())))
                : SuiteOptions.standard();
        try (var suite = settings.start(home, options, terminal, Clock.systemUTC());
                var console = OpenConsole.of(home, suite)) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> RunningSuite.forget(home), "forget-suite"));
            RunningSuite.of(suite, RunningSuite.credentials(suite), console).write(home);
            new SuiteTable(terminal).show(suite, console);
            watch(suite, terminal);
            return 0;
        }
    }

    /** Starts again what was killed, as an orchestrator would. Ends with this process. */
    private static void watch(Suite suite, Terminal terminal) throws InterruptedException {
        var never = new CountDownLatch(1);
        while (!never.await(WATCH.toMillis(), TimeUnit.MILLISECONDS)) {
            var dead = suite.dead();
            if (dead.isPresent()) {
                terminal.line("  %s %s ended; starting it again"
                        .formatted(terminal.in(Ink.BAD, "!"), dead.get().title()));
                suite.restart(dead.get());
                terminal.line("  %s %s is ready"
                        .formatted(terminal.in(Ink.GOOD, "✓"), dead.get().title()));
            }
        }
    }
}
