package dev.preop.stack.cli;

import dev.preop.stack.process.JavaCommand;
import dev.preop.stack.suite.Home;
import dev.preop.stack.suite.Service;
import dev.preop.stack.terminal.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** What the turn engine of today makes of a call of then. */
@Command(
        name = "replay",
        description = "Play the journal of a call through the turn engine and show what it decides."
                + " PII_ENCRYPTION_KEY must hold the key that sealed it.")
final class ReplayCommand implements Callable<Integer> {

    private static final int HEAP = 128;
    private static final String PROGRAM = "dev.preop.speech.journal.ReplayMain";

    @Parameters(paramLabel = "journal", description = "A file of preop.journal.directory.")
    private Path journal;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (!Files.isReadable(journal)) {
            throw new IllegalStateException("%s cannot be read".formatted(journal));
        }
        var home = Home.find();
        var decisions = Files.createTempFile("preop-replay", ".txt");
        try {
            var command = new JavaCommand(HEAP)
                    .mainClass(
                            home.classPath(Service.SPEECH_BRIDGE_SERVICE),
                            PROGRAM,
                            journal.toAbsolutePath().toString(),
                            decisions.toString());
            var program = new ProcessBuilder(command).inheritIO();
            program.environment().putAll(DotEnv.over(home.dotEnv(), System.getenv()));
            var exit = program.start().waitFor();
            var terminal = Terminal.standard(System.getenv());
            Files.readAllLines(decisions).forEach(terminal::line);
            return exit;
        } finally {
            Files.delete(decisions);
        }
    }
}
