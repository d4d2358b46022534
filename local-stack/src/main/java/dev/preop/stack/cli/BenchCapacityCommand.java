package dev.preop.stack.cli;

import dev.preop.stack.bench.BenchReport;
import dev.preop.stack.bench.BenchResult;
import dev.preop.stack.bench.Load;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How many calls the suite holds. */
@Command(
        name = "capacity",
        description =
                "More and more calls at a time: added latency, audible gaps and cost per call at each step. It stops"
                        + " after the first step in which a call did not end as it should.")
final class BenchCapacityCommand implements Callable<Integer> {

    @Mixin
    private SuiteSettings settings;

    @Mixin
    private LoadOptions load;

    @Option(
            names = "--steps",
            paramLabel = "N,N,…",
            split = ",",
            defaultValue = "1,5,10,20,40",
            description = "Calls at a time. Default: ${DEFAULT-VALUE}.")
    private List<Integer> steps = List.of();

    @Override
    public Integer call() throws Exception {
        try (var suite = new BenchSuite(settings)) {
            var results = new ArrayList<BenchResult>();
            var report = new BenchReport(suite.terminal());
            for (var step : steps) {
                var result = suite.run(load.of(step, Load.DENTIST));
                results.add(result);
                report.capacity(results);
                if (!result.isSound()) {
                    break;
                }
            }
            suite.keep("capacity", results);
            return results.getLast().isSound() ? 0 : 1;
        }
    }
}
