package dev.preop.stack.cli;

import dev.preop.stack.suite.Port;
import dev.preop.stack.suite.Providers;
import dev.preop.stack.suite.Service;
import dev.preop.stack.suite.Suite;
import dev.preop.stack.terminal.Ink;
import dev.preop.stack.terminal.Table;
import dev.preop.stack.terminal.Terminal;

/** What listens where, and how to sign in. */
final class SuiteTable {

    private final Terminal terminal;

    SuiteTable(Terminal terminal) {
        this.terminal = terminal;
    }

    void show(Suite suite, OpenConsole console) {
        var table = new Table();
        table.row(OpenConsole.NAME, console.title());
        for (var service : Service.values()) {
            table.row(service.title(), suite.ports().http(service.port()).toString());
        }
        if (suite.providers() instanceof Providers.Simulated) {
            for (var port : Port.values()) {
                if (port.simulated()) {
                    table.row(port.title(), suite.ports().http(port).toString());
                }
            }
        }
        table.row("kafka", suite.kafka());
        table.row("postgresql", "127.0.0.1:" + suite.ports().of(Port.POSTGRESQL));
        terminal.blank();
        table.lines().forEach(line -> terminal.line("  " + line));
        terminal.blank();
        if (suite.providers() instanceof Providers.Simulated) {
            terminal.line("  sign in as %s with %s"
                    .formatted(suite.operator().email(), suite.operator().password()));
        }
        terminal.line("  " + terminal.in(Ink.DIM, "try: ./preop call \"%s\"".formatted(Instruction.STANDARD)));
        terminal.line("  " + terminal.in(Ink.DIM, "Ctrl-C stops everything"));
    }
}
