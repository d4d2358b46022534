package dev.preop.stack.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preop.contracts.Topics;
import dev.preop.stack.kafka.Kafka;
import dev.preop.stack.postgres.Postgres;
import dev.preop.stack.process.ProcessTree;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The two stores as real processes. */
class StoresTest {

    private final ProcessTree tree = new ProcessTree();
    private final PortPlan ports = PortPlan.random();

    @TempDir
    Path folder;

    @AfterEach
    void stop() {
        tree.close();
    }

    @Test
    void postgresqlSeventeenAnswersAndIsGoneAfterwards() throws Exception {
        var postgres = Postgres.start(
                tree,
                folder.resolve("tools"),
                folder.resolve("pg"),
                folder.resolve("pg.log"),
                ports.of(Port.POSTGRESQL),
                Map.of("work_mem", "7MB"));

        try (var connection = postgres.connect();
                var version = connection.createStatement().executeQuery("show server_version")) {
            assertThat(version.next()).isTrue();
            assertThat(version.getString(1)).startsWith("17.");
        }
        var process = ProcessHandle.of(postgres.child().pid()).orElseThrow();
        tree.close();
        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void kafkaHasEveryTopicWithItsDeadLettersAndKeepsThemOverAKill() throws Exception {
        var kafka = startKafka();
        kafka.child().kill();

        var again = startKafka();

        try (var admin = Admin.create(Map.of("bootstrap.servers", again.bootstrapServers()))) {
            var topics = admin.listTopics().names().get(20, TimeUnit.SECONDS);
            assertThat(topics)
                    .containsAll(Stream.concat(
                                    Topics.all().stream(), Topics.all().stream().map(Topics::deadLetter))
                            .toList());
        }
    }

    private Kafka startKafka() {
        return Kafka.start(
                tree,
                folder.resolve("kafka"),
                folder.resolve("kafka.log"),
                ports.of(Port.KAFKA),
                ports.of(Port.KAFKA_CONTROLLER));
    }
}
