package dev.preop.stack.cli;

import dev.preop.stack.suite.PortPlan;
import java.util.Locale;

/** Which ports a suite takes. */
enum PortChoice {
    STANDARD,
    RANDOM;

    PortPlan plan() {
        return switch (this) {
            case STANDARD -> PortPlan.standard();
            case RANDOM -> PortPlan.random();
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
