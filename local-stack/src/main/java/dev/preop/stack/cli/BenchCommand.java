package dev.preop.stack.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measurements. */
@Command(
        name = "bench",
        description = "Measure the suite.",
        subcommands = {
            BenchTurnsCommand.class,
            BenchBargeInCommand.class,
            BenchCapacityCommand.class,
            BenchMediaCommand.class,
            BenchApiCommand.class,
            BenchConsoleCommand.class
        })
final class BenchCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "bench what? See ./preop bench --help");
    }
}
