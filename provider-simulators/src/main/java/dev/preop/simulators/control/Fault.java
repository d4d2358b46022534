package dev.preop.simulators.control;

import io.vertx.core.json.JsonObject;

/**
 * One way to misbehave.
 *
 * @param kind what goes wrong, a name the simulator knows
 * @param times how often, until it is used up
 * @param details what the kind needs to know, for example an error code
 */
public record Fault(String kind, int times, JsonObject details) {

    public Fault {
        if (kind.isBlank() || times < 1) {
            throw new IllegalArgumentException("A fault needs a kind and at least one time.");
        }
        details = details.copy();
    }

    Fault used() {
        return new Fault(kind, times - 1, details);
    }
}
