package dev.preop.stack.process;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The children of one suite, stopped at the latest when this process exits. Closing is final: a child that is started
 * later is refused, so that a start still under way leaves nothing behind.
 */
public final class ProcessTree implements AutoCloseable {

    private final Map<Layer, List<Child>> layers = new EnumMap<>(Layer.class);
    private final Thread closeOnExit = new Thread(this::stopAll, "stop-children");
    private boolean closed;

    public ProcessTree() {
        Runtime.getRuntime().addShutdownHook(closeOnExit);
    }

    /** Starts a child that is stopped before those of lower layers. */
    public synchronized Child start(Layer layer, ChildSpec spec) {
        if (closed) {
            throw new StartInterruptedException(spec.name());
        }
        var child = Child.start(spec);
        layers.computeIfAbsent(layer, none -> new ArrayList<>()).add(child);
        return child;
    }

    /** The children that are alive, lowest layer first. */
    public synchronized List<Child> alive() {
        return layers.values().stream()
                .flatMap(List::stream)
                .filter(Child::isAlive)
                .toList();
    }

    /** Whether the children were or are being stopped. */
    public synchronized boolean isClosed() {
        return closed;
    }

    /** Stops layer after layer from the top; those of one layer are asked together. */
    @Override
    public void close() {
        stopAll();
        try {
            Runtime.getRuntime().removeShutdownHook(closeOnExit);
        } catch (IllegalStateException alreadyExiting) {
            return;
        }
    }

    private void stopAll() {
        for (var layer : topDown()) {
            layer.forEach(Child::askToEnd);
            layer.forEach(Child::endWithinGrace);
        }
    }

    private synchronized List<List<Child>> topDown() {
        closed = true;
        return List.copyOf(layers.values()).reversed().stream()
                .map(List::copyOf)
                .toList();
    }
}
