package dev.preop.stack.cli;

import dev.preop.stack.process.StartInterruptedException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The command line: exit code 0 when what was asked for came true, 1 when not, 2 when it was asked for wrongly.
 *
 * <p>{@code preop test} is missing here: the script hands it to Maven.
 */
@Command(
        name = "preop",
        mixinStandardHelpOptions = true,
        version = "pre-op-caller 1.0.0-SNAPSHOT",
        description = "Phone calls that an assistant makes for you, whole on this machine.",
        subcommands = {
            DemoCommand.class,
            BenchCommand.class,
            UpCommand.class,
            CallCommand.class,
            StatusCommand.class,
            AuditCommand.class,
            ReplayCommand.class,
            StopCommand.class
        },
        footer = {"", "  test [module]  Run all tests, or those of one module with what it needs."})
public final class Commands implements Runnable {

    @Spec
    private CommandSpec spec;

    /** Runs the command that {@code arguments} name and returns the exit code. */
    public static int execute(String... arguments) {
        System.setProperty("persona.all", Persona.all());
        return new CommandLine(new Commands())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Commands::complain)
                .setExecutionExceptionHandler((problem, command, parsed) -> fail(problem))
                .execute(arguments);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which command? See ./preop --help");
    }

    private static int complain(ParameterException problem, String[] arguments) {
        System.err.println("preop: " + problem.getMessage());
        return ExitCode.USAGE;
    }

    private static int fail(Exception problem) {
        if (problem instanceof StartInterruptedException) {
            return ExitCode.SOFTWARE;
        }
        var sentence = problem.getMessage();
        System.err.println("preop: " + (sentence == null ? problem.toString() : sentence));
        return ExitCode.SOFTWARE;
    }
}
