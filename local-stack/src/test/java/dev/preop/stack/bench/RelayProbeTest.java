package dev.preop.stack.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.preop.stack.process.Child;
import dev.preop.stack.process.ChildSpec;
import dev.preop.stack.process.ChildSpec.Farewell;
import dev.preop.stack.process.JavaCommand;
import dev.preop.stack.process.Ports;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelayProbeTest {

    @TempDir
    Path folder;

    @Test
    void timesFramesThroughTheRelayAndBack() {
        var port = Ports.free(1).getFirst();
        var command = new JavaCommand(64)
                .mainClass(JavaCommand.ownClassPath(), RelayMain.class.getName(), Integer.toString(port));
        var relay = Child.start(new ChildSpec(
                "relay", command, Map.of(), folder, folder.resolve("log"), Farewell.KILL, Duration.ofSeconds(1)));
        relay.awaitReady(() -> Ports.answers(port), Duration.ofSeconds(20));

        try (var probe = new RelayProbe(port, 2)) {
            await().atMost(Duration.ofSeconds(10))
                    .until(() -> probe.roundTrips().count() >= 20);
            assertThat(probe.roundTrips().at(1)).isBetween(0.01, 1000.0);
        } finally {
            relay.kill();
        }
    }
}
