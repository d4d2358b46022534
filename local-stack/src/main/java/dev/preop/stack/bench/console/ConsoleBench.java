package dev.preop.stack.bench.console;

import dev.preop.stack.console.Credentials;
import dev.preop.stack.console.OperatorApi;
import dev.preop.stack.process.ChildSpec;
import dev.preop.stack.process.ChildSpec.Farewell;
import dev.preop.stack.process.Layer;
import dev.preop.stack.process.ProcessTree;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Has a browser hold calls, scroll and look at a long call, on a suite that is up; and meets what it is shown at two more
 * places: in Kafka, where its time begins, and at a reader of the same feed that shows nothing.
 */
public final class ConsoleBench {

    private static final List<String> COMMAND =
            List.of("node", "node_modules/@playwright/test/cli.js", "test", "--config", "playwright.measure.config.ts");
    private static final Duration CALL = Duration.ofMinutes(3);
    private static final Duration OTHERS = Duration.ofMinutes(25);
    private static final Duration GRACE = Duration.ofSeconds(10);

    private final String kafka;
    private final Credentials credentials;
    private final URI console;
    private final Path project;
    private final Path log;
    private final Optional<String> chromium;
    private final Clock clock;

    /**
     * @param kafka bootstrap servers of the suite
     * @param console where it is served
     * @param project the console's folder, built
     * @param log receives what the browser's tests say
     * @param chromium the browser, where it is not Debian's
     */
    public ConsoleBench(
            String kafka,
            Credentials credentials,
            URI console,
            Path project,
            Path log,
            Optional<String> chromium,
            Clock clock) {
        this.kafka = kafka;
        this.credentials = credentials;
        this.console = console;
        this.project = project;
        this.log = log;
        this.chromium = chromium;
        this.clock = clock;
    }

    /**
     * @param calls after the first, which warms up
     * @throws IllegalStateException when the browser could not, or what it measured means nothing
     */
    public ConsoleResult run(int calls) throws IOException, InterruptedException {
        var measured = project.resolve("test-output/measured");
        for (var name : BrowserFigures.FILES) {
            Files.deleteIfExists(measured.resolve(name));
        }
        try (var made = new EventTimes(kafka);
                var read = new BareReader(OperatorApi.signIn(credentials).events(), clock)) {
            browse(calls + 1);
            return ConsoleResult.of(
                    BrowserFigures.read(measured),
                    made.moments(),
                    read.moments(),
                    InitialScript.read(project.resolve("dist")));
        }
    }

    private void browse(int calls) throws IOException {
        Files.createDirectories(log.getParent());
        Files.deleteIfExists(log);
        var environment = new HashMap<>(Map.of(
                "CONSOLE_ORIGIN",
                console.toString(),
                "OPERATOR_EMAIL",
                credentials.email(),
                "OPERATOR_PASSWORD",
                credentials.password(),
                "MEASURE_CALLS",
                Integer.toString(calls)));
        chromium.ifPresent(program -> environment.put("CHROMIUM", program));
        var limit = CALL.multipliedBy(calls).plus(OTHERS);
        try (var tree = new ProcessTree()) {
            var browser = tree.start(
                    Layer.SERVICES, new ChildSpec("browser", COMMAND, environment, project, log, Farewell.INT, GRACE));
            if (browser.awaitEnd(limit) != 0) {
                throw new IllegalStateException(
                        "Nothing was measured: the browser could not.%n%s".formatted(Files.readString(log)));
            }
        }
    }
}
