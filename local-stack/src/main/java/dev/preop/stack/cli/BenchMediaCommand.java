package dev.preop.stack.cli;

import dev.preop.stack.bench.BenchFile;
import dev.preop.stack.bench.MediaBench;
import dev.preop.stack.bench.MediaReport;
import dev.preop.stack.suite.Home;
import dev.preop.stack.terminal.Terminal;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** What a frame of audio costs in the gateway. */
@Command(
        name = "media",
        description =
                "Measure with JMH what 20 ms of audio cost in the gateway, in each direction and beside the bare base64"
                        + " of them. No suite is needed. Exit code 1 when a frame costs more than 10 µs.")
final class BenchMediaCommand implements Callable<Integer> {

    @Override
    public Integer call() throws Exception {
        var home = Home.find();
        var terminal = Terminal.standard(System.getenv());
        terminal.line("  measuring, for about a minute and a half");
        var result = new MediaBench(home.mediaBenchmarkClassPath()).run();
        terminal.blank();
        MediaReport.lines(result).forEach(line -> terminal.line("  " + line));
        terminal.blank();
        var file = home.benchmarks().resolve("media.json");
        BenchFile.write(file, result);
        terminal.line("  written to %s".formatted(home.root().relativize(file)));
        return result.isWithinTarget() ? 0 : 1;
    }
}
