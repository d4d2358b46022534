package dev.preop.speech.turn;

import java.util.ArrayList;
import java.util.List;

/** The outcome of one event: the next state, and what to do, in order. */
public record Step(TurnState state, List<TurnEffect> effects) {

    /** What is left after lines were given up, and what is to be told of them. */
    record Told(Floor floor, List<TurnEffect> effects) {}

    public Step {
        effects = List.copyOf(effects);
    }

    static Step to(TurnState state, TurnEffect... effects) {
        return new Step(state, List.of(effects));
    }

    /** The same step with {@code last} done after its own effects. */
    Step then(TurnEffect last) {
        List<TurnEffect> all = new ArrayList<>(effects);
        all.add(last);
        return new Step(state, all);
    }

    /** The same step with {@code first} done before its own effects. */
    Step after(List<? extends TurnEffect> first) {
        List<TurnEffect> all = new ArrayList<>(first);
        all.addAll(effects);
        return new Step(state, all);
    }
}
