package dev.preop.stack.cli;

import dev.preop.stack.process.HttpProbe;
import dev.preop.stack.suite.Home;
import dev.preop.stack.terminal.Ink;
import dev.preop.stack.terminal.Table;
import dev.preop.stack.terminal.Terminal;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** How the suite that is up is doing. */
@Command(name = "status", description = "Show what listens where in the running suite. Exit code 0 when all is ready.")
final class StatusCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        var suite = RunningSuite.require(Home.find());
        var terminal = Terminal.standard(System.getenv());
        var table = new Table();
        var allReady = true;
        try (var probe = new HttpProbe()) {
            for (var service : suite.services().entrySet()) {
                var ready = probe.succeeds(service.getValue().resolve("/q/health/ready"));
                allReady &= ready;
                table.row(service.getKey(), service.getValue().toString(), ready ? "ready" : "not ready");
            }
        }
        table.lines().forEach(line -> terminal.line("  " + line));
        terminal.line("  " + terminal.in(Ink.DIM, "logs in " + suite.logs()));
        return allReady ? 0 : 1;
    }
}
