package dev.preop.simulators.callees;

import java.util.List;

/**
 * A persona's reaction.
 *
 * @param next the persona from now on
 * @param acts what they do, in order
 */
public record Step(Persona next, List<Act> acts) {

    public Step {
        acts = List.copyOf(acts);
    }

    static Step of(Persona next, Act... acts) {
        return new Step(next, List.of(acts));
    }

    static Step say(Persona next, String text) {
        return of(next, new Act.Say(text));
    }
}
