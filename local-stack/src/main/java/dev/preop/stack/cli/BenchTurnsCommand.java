package dev.preop.stack.cli;

import dev.preop.stack.bench.BenchReport;
import dev.preop.stack.bench.Load;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How much time the suite adds to a turn. */
@Command(
        name = "turns",
        description =
                "Let calls come in to a suite whose providers take no time, and print what the suite adds to a turn, audible"
                        + " gaps, and what each process uses, beside a bare relay with as many streams.")
final class BenchTurnsCommand implements Callable<Integer> {

    @Mixin
    private SuiteSettings settings;

    @Mixin
    private LoadOptions load;

    @Option(
            names = "--calls",
            paramLabel = "N",
            defaultValue = "5",
            description = "Calls at a time, on average. Default: ${DEFAULT-VALUE}.")
    private int calls;

    @Override
    public Integer call() throws Exception {
        try (var suite = new BenchSuite(settings)) {
            var result = suite.run(load.of(calls, Load.DENTIST));
            new BenchReport(suite.terminal()).turns(result);
            suite.keep("turns", result);
            return result.isSound() ? 0 : 1;
        }
    }
}
