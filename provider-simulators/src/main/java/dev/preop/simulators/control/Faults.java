package dev.preop.simulators.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The faults armed in one simulator. Safe to use from any thread. */
public final class Faults {

    private static final int MOST = 1_000;

    private final Set<String> kinds;
    private final List<Fault> armed = new ArrayList<>();

    /** Knows the kinds that may be armed; others are refused, so that a misspelt fault cannot pass unnoticed. */
    public Faults(Set<String> kinds) {
        this.kinds = Set.copyOf(kinds);
    }

    public synchronized void arm(Fault fault) {
        if (!kinds.contains(fault.kind())) {
            throw new IllegalArgumentException("Unknown fault; this simulator knows "
                    + kinds.stream().sorted().toList() + ".");
        }
        if (armed.size() == MOST) {
            throw new IllegalArgumentException("Too many faults are armed already.");
        }
        armed.add(fault);
    }

    /** Uses up one time of the oldest fault of a kind. */
    public Optional<Fault> take(String kind) {
        return take(kind, fault -> true);
    }

    /** Uses up one time of the oldest fault of a kind that fits. */
    public synchronized Optional<Fault> take(String kind, Predicate<Fault> fits) {
        for (int i = 0; i < armed.size(); i++) {
            Fault fault = armed.get(i);
            if (fault.kind().equals(kind) && fits.test(fault)) {
                if (fault.times() == 1) {
                    armed.remove(i);
                } else {
                    armed.set(i, fault.used());
                }
                return Optional.of(fault);
            }
        }
        return Optional.empty();
    }

    /** Whether a fault of a kind is armed; it stays so, for what is broken until faults are cleared. */
    public synchronized boolean stands(String kind) {
        return armed.stream().anyMatch(fault -> fault.kind().equals(kind));
    }

    public synchronized List<Fault> armed() {
        return List.copyOf(armed);
    }

    public synchronized void clear() {
        armed.clear();
    }
}
