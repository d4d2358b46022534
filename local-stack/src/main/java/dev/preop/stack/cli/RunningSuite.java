package dev.preop.stack.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.preop.stack.console.Credentials;
import dev.preop.stack.suite.Home;
import dev.preop.stack.suite.Port;
import dev.preop.stack.suite.Service;
import dev.preop.stack.suite.Suite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The suite that {@code preop up} holds, as other commands find it: a file that only its owner can read.
 *
 * @param pid of the {@code preop up} process
 * @param startedAtMillis when that process was started: tells it from a later one with the same id
 * @param services address by name
 */
record RunningSuite(long pid, long startedAtMillis, Map<String, URI> services, Credentials credentials, String logs) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static RunningSuite of(Suite suite, Credentials credentials, OpenConsole console) {
        var services = new LinkedHashMap<String, URI>();
        Arrays.stream(Service.values())
                .forEach(service -> services.put(service.title(), suite.ports().http(service.port())));
        console.site().ifPresent(site -> services.put(OpenConsole.NAME, console.address()));
        var self = ProcessHandle.current();
        return new RunningSuite(
                self.pid(), startOf(self), services, credentials, suite.logs().toString());
    }

    static Credentials credentials(Suite suite) {
        return new Credentials(
                suite.ports().http(Port.TASK_SERVICE),
                URI.create(suite.providers().supabaseUrl(suite.ports())),
                suite.providers().publishableKey(),
                suite.operator().email(),
                suite.operator().password());
    }

    void write(Home home) {
        var file = file(home);
        try {
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            JSON.writeValue(file.toFile(), this);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void forget(Home home) {
        try {
            Files.deleteIfExists(file(home));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The suite that is up.
     *
     * @throws IllegalStateException when there is none
     */
    static RunningSuite require(Home home) {
        return find(home)
                .orElseThrow(() -> new IllegalStateException("No suite is running: start one with ./preop up."));
    }

    static Optional<RunningSuite> find(Home home) {
        var file = file(home);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readValue(file.toFile(), RunningSuite.class))
                    .filter(suite -> suite.process().isPresent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid).filter(process -> startOf(process) == startedAtMillis);
    }

    private static Path file(Home home) {
        return home.runs().resolve("up.json");
    }

    private static long startOf(ProcessHandle process) {
        return process.info().startInstant().map(start -> start.toEpochMilli()).orElse(0L);
    }
}
