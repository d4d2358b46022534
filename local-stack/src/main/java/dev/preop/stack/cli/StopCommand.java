package dev.preop.stack.cli;

import dev.preop.stack.suite.Home;
import dev.preop.stack.terminal.Terminal;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import picocli.CommandLine.Command;

/** Ends the suite that is up. */
@Command(name = "stop", description = "Stop the running suite and wait until all of it is gone.")
final class StopCommand implements Callable<Integer> {

    private static final int LIMIT_SECONDS = 30;

    @Override
    public Integer call() throws InterruptedException, ExecutionException, TimeoutException {
        var home = Home.find();
        var suite = RunningSuite.require(home);
        var process = suite.process().orElseThrow();
        process.destroy();
        process.onExit().get(LIMIT_SECONDS, TimeUnit.SECONDS);
        Terminal.standard(System.getenv()).line("  stopped");
        return 0;
    }
}
