package dev.preop.stack.cli;

import dev.preop.stack.bench.BenchFile;
import dev.preop.stack.bench.BenchResult;
import dev.preop.stack.bench.Load;
import dev.preop.stack.bench.TurnBench;
import dev.preop.stack.console.OperatorApi;
import dev.preop.stack.suite.Home;
import dev.preop.stack.suite.Suite;
import dev.preop.stack.suite.SuiteOptions;
import dev.preop.stack.terminal.Terminal;
import java.io.IOException;
import java.time.Clock;

/** A suite that is up for a benchmark. */
final class BenchSuite implements AutoCloseable {

    private final Home home = Home.find();
    private final Clock clock = Clock.systemUTC();
    private final Terminal terminal = Terminal.standard(System.getenv());
    private final Suite suite;
    private final OperatorApi api;

    BenchSuite(SuiteSettings settings) {
        var options = SuiteOptions.standard().withOverrides(TurnBench.NO_PROVIDER_DELAY);
        suite = settings.start(home, options, terminal, clock);
        api = OperatorApi.signIn(RunningSuite.credentials(suite));
    }

    Terminal terminal() {
        return terminal;
    }

    BenchResult run(Load load) throws Exception {
        return new TurnBench(suite, api, clock).run(load);
    }

    /** Keeps the result as {@code .preop/bench/<name>.json}. */
    void keep(String name, Object result) throws IOException {
        var file = home.benchmarks().resolve(name + ".json");
        BenchFile.write(file, result);
        terminal.line("  written to %s".formatted(home.root().relativize(file)));
    }

    @Override
    public void close() {
        suite.close();
    }
}
