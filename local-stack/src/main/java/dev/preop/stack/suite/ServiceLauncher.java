package dev.preop.stack.suite;

import dev.preop.stack.process.Child;
import dev.preop.stack.process.ChildSpec;
import dev.preop.stack.process.ChildSpec.Farewell;
import dev.preop.stack.process.HttpProbe;
import dev.preop.stack.process.JavaCommand;
import dev.preop.stack.process.Layer;
import dev.preop.stack.process.Ports;
import dev.preop.stack.process.ProcessTree;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Starts the Java processes that are built here, the simulators and the services, and waits until each can be used. */
final class ServiceLauncher {

    private static final Duration LIMIT = Duration.ofSeconds(90);
    private static final Duration GRACE = Duration.ofSeconds(8);
    private static final int SERVICE_HEAP = 256;
    private static final int SIMULATOR_HEAP = 384;

    private final Home home;
    private final RunFolder folder;
    private final PortPlan ports;
    private final ProcessTree tree;

    ServiceLauncher(Home home, RunFolder folder, PortPlan ports, ProcessTree tree) {
        this.home = home;
        this.folder = folder;
        this.ports = ports;
        this.tree = tree;
    }

    Child simulators(Map<String, String> environment) {
        var command = new JavaCommand(SIMULATOR_HEAP).jar(home.simulators());
        var child = tree.start(Layer.PROVIDERS, spec(Suite.SIMULATORS, command, environment));
        for (var port : Port.values()) {
            if (port.simulated()) {
                child.awaitReady(() -> Ports.answers(ports.of(port)), LIMIT);
            }
        }
        return child;
    }

    Child service(Service service, Map<String, String> environment) {
        var command = new JavaCommand(SERVICE_HEAP).jar(home.service(service));
        var child = tree.start(Layer.SERVICES, spec(service.title(), command, environment));
        var health = ports.http(service.port()).resolve("/q/health/ready");
        try (var probe = new HttpProbe()) {
            child.awaitReady(() -> probe.succeeds(health), LIMIT);
        }
        return child;
    }

    private ChildSpec spec(String name, List<String> command, Map<String, String> environment) {
        return new ChildSpec(name, command, environment, folder.of(name), folder.log(name), Farewell.KILL, GRACE);
    }
}
