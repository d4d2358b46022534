package dev.preop.stack.suite;

import dev.preop.stack.process.Ports;
import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who listens where on the loopback address. */
public final class PortPlan {

    private final Map<Port, Integer> ports;

    private PortPlan(Map<Port, Integer> ports) {
        this.ports = new EnumMap<>(ports);
    }

    /** The ports that the documentation names. */
    public static PortPlan standard() {
        return new PortPlan(Stream.of(Port.values()).collect(Collectors.toMap(port -> port, Port::standard)));
    }

    /** Ports that were free a moment ago: several suites can run side by side. */
    public static PortPlan random() {
        var free = Ports.free(Port.values().length).iterator();
        return new PortPlan(Stream.of(Port.values()).collect(Collectors.toMap(port -> port, port -> free.next())));
    }

    public int of(Port port) {
        return ports.get(port);
    }

    /** The origin of something that speaks HTTP there. */
    public URI http(Port port) {
        return URI.create("http://127.0.0.1:" + of(port));
    }

    /** Fails with one sentence when any port is taken that the suite is going to use. */
    void requireFree(boolean simulated) {
        Ports.requireFree(Stream.of(Port.values())
                .filter(port -> simulated || !port.simulated())
                .collect(Collectors.toMap(Port::title, this::of)));
    }
}
