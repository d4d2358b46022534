package dev.preop.stack.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.preop.stack.process.PortInUseException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A suite of nothing but its stores: the services have tests of the whole elsewhere. */
class SuiteTest {

    private static final Providers NOBODY = new Providers.Live(Map.of());

    @TempDir
    Path root;

    private final List<String> ready = new CopyOnWriteArrayList<>();

    @BeforeEach
    void projectWithScripts() throws IOException {
        var scripts = Files.createDirectories(root.resolve("deploy/supabase"));
        try (var files = Files.list(Path.of("../deploy/supabase"))) {
            for (var file :
                    files.filter(name -> name.toString().endsWith(".sql")).toList()) {
                Files.copy(file, scripts.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void standsWithItsSchemasAndLeavesOnlyFiles() throws Exception {
        Suite suite = start(options());
        var processes = suite.processes();

        assertThat(ready).containsExactlyInAnyOrder("postgresql", "kafka");
        assertThat(processes).containsOnlyKeys("postgresql", "kafka");
        try (var connection = suite.database();
                var schemas = connection
                        .createStatement()
                        .executeQuery("select count(*) from information_schema.schemata where schema_name in"
                                + " ('tasks', 'conversations', 'transcripts', 'notifications')")) {
            assertThat(schemas.next()).isTrue();
            assertThat(schemas.getInt(1)).isEqualTo(4);
        }

        suite.close();

        assertThat(processes.values())
                .allSatisfy(pid -> assertThat(ProcessHandle.of(pid).filter(ProcessHandle::isAlive))
                        .isEqualTo(Optional.empty()));
        assertThat(suite.logs().resolve("kafka.log")).exists();
    }

    @Test
    void stopsWhatHadStartedWhenAServiceCannot() {
        var before = children();

        assertThatThrownBy(() -> start(options().withServices(Set.of(Service.TASK_SERVICE))))
                .hasMessageContaining("task-service")
                .hasMessageContaining("run ./preop, which builds it");

        assertThat(children()).isEqualTo(before);
    }

    @Test
    void startsNothingWhenAPortIsTaken() throws Exception {
        var ports = PortPlan.random();
        try (var socket = new ServerSocket(ports.of(Port.KAFKA), 1, InetAddress.getLoopbackAddress())) {
            assertThat(socket.isBound()).isTrue();

            assertThatThrownBy(() -> start(options().withPorts(ports)))
                    .isInstanceOf(PortInUseException.class)
                    .hasMessageContaining("kafka wants it");
        }
        assertThat(root.resolve(".preop")).doesNotExist();
    }

    private Suite start(SuiteOptions options) {
        return Suite.start(new Home(root), options, Clock.systemUTC());
    }

    private SuiteOptions options() {
        return SuiteOptions.onRandomPorts()
                .withProviders(NOBODY)
                .withServices(Set.of())
                .withListener((process, took) -> ready.add(process));
    }

    private static List<Long> children() {
        return ProcessHandle.current().descendants().map(ProcessHandle::pid).toList();
    }
}
