package dev.preop.stack.cli;

import dev.preop.stack.suite.StartListener;
import dev.preop.stack.suite.Suite;
import dev.preop.stack.terminal.Ink;
import dev.preop.stack.terminal.Terminal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** The start of a suite in the terminal: one line per process as it becomes ready, and the whole at the end. */
final class StartView implements StartListener {

    private final Terminal terminal;
    private final Clock clock;
    private final Instant began;

    StartView(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
        this.began = clock.instant();
        terminal.blank();
        terminal.line("  " + terminal.in(Ink.DIM, "starting the suite"));
    }

    @Override
    public void ready(String process, Duration took) {
        terminal.line(
                "  %s %-24s%s".formatted(terminal.in(Ink.GOOD, "✓"), process, terminal.in(Ink.DIM, seconds(took))));
    }

    void done(Suite suite) {
        terminal.line("  %s"
                .formatted(terminal.in(
                        Ink.DIM,
                        "ready in %s · logs in %s"
                                .formatted(
                                        seconds(Duration.between(began, clock.instant()))
                                                .strip(),
                                        suite.logs()))));
    }

    static String seconds(Duration time) {
        return "%5.1f s".formatted(time.toMillis() / 1000.0);
    }
}
