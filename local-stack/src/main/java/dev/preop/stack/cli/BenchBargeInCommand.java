package dev.preop.stack.cli;

import dev.preop.stack.bench.BenchReport;
import dev.preop.stack.bench.Load;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How fast the agent falls silent when the callee cuts in. */
@Command(
        name = "barge-in",
        description =
                "Let callees cut in, and print the time from their first sound to the agent's last, and to the clear.")
final class BenchBargeInCommand implements Callable<Integer> {

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
            var result = suite.run(load.of(calls, Load.INTERRUPTER));
            new BenchReport(suite.terminal()).bargeIn(result);
            suite.keep("barge-in", result);
            return result.isSound() && result.interruptions() > 0 ? 0 : 1;
        }
    }
}
