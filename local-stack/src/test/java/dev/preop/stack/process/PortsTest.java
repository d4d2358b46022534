package dev.preop.stack.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void namesEveryTakenPortAndWhoWantedIt() throws Exception {
        try (var first = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var second = new ServerSocket(0)) {
            var wanted = Map.of("task-service", first.getLocalPort(), "kafka", second.getLocalPort());

            assertThatThrownBy(() -> Ports.requireFree(wanted))
                    .isInstanceOf(PortInUseException.class)
                    .hasMessageContaining("Port %d is in use and task-service wants it", first.getLocalPort())
                    .hasMessageContaining("Port %d is in use and kafka wants it", second.getLocalPort())
                    .hasMessageEndingWith("run with --ports random.");
        }
    }

    @Test
    void givesDifferentPortsThatCanBeUsed() {
        var ports = Ports.free(20);

        assertThat(new HashSet<>(ports)).hasSize(20);
        assertThatCode(() -> Ports.requireFree(Map.of("anyone", ports.getFirst())))
                .doesNotThrowAnyException();
    }
}
