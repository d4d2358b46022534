package dev.preop.stack.cli;

import dev.preop.stack.suite.Home;
import dev.preop.stack.suite.Suite;
import dev.preop.stack.suite.SuiteOptions;
import dev.preop.stack.terminal.Terminal;
import java.time.Clock;
import picocli.CommandLine.Option;

/** What the commands that start a suite have in common. */
final class SuiteSettings {

    @Option(
            names = "--ports",
            paramLabel = "standard|random",
            defaultValue = "standard",
            description = "The documented ports, or any free ones. Default: ${DEFAULT-VALUE}.")
    private PortChoice ports = PortChoice.STANDARD;

    /** Starts a suite with its progress shown. */
    Suite start(Home home, SuiteOptions options, Terminal terminal, Clock clock) {
        RunningSuite.find(home).filter(up -> ports == PortChoice.STANDARD).ifPresent(up -> {
            throw new IllegalStateException(
                    "A suite is up already: use ./preop call with it, ./preop stop it, or add --ports random.");
        });
        var view = new StartView(terminal, clock);
        var suite = Suite.start(home, options.withPorts(ports.plan()).withListener(view), clock);
        view.done(suite);
        return suite;
    }
}
