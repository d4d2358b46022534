package dev.preop.speech.turn;

import dev.preop.speech.turn.TurnState.Live;
import dev.preop.speech.turn.TurnState.Speaking;
import java.util.ArrayList;
import java.util.List;

/** Puts lines into the script: those of the turn at its end, those beside it before what has not begun. */
final class Placing {

    private final Transitions go;

    Placing(Transitions go) {
        this.go = go;
    }

    /** A line beside the turn. */
    Step beside(Live live, Line line, long now) {
        Floor floor = live.floor();
        return insert(live, floor.script().asidePlace(floor.opened(), floor.generation()), line, now);
    }

    /** A line of the turn. */
    Step inTurn(Live live, Line line, long now) {
        return insert(live, live.floor().script().lines().size(), line, now);
    }

    /** What stands behind a line that was cut off waits for it, and has its sound made anew with it. */
    private Step insert(Live live, int at, Line line, long now) {
        Floor floor = live.floor();
        Script script = floor.script();
        boolean waits = at > 0 && floor.stale(script.lines().get(at - 1));
        Line placed = waits ? line.renewed(script.lines().get(at - 1).sentence().generation()) : line;
        Floor after = floor.script(script.insert(at, placed));
        List<TurnEffect> effects = new ArrayList<>();
        if (!waits) {
            effects.add(placed.made());
            if (at < script.lines().size()) {
                effects.add(new TurnEffect.PutFirst(placed.sentence()));
            }
        }
        if (live instanceof Speaking && after.due().contains(placed)) {
            effects.add(new TurnEffect.Play(placed.sentence()));
        }
        return settle(live.with(after), now).after(effects);
    }

    /** While neither side speaks the next thing is done at once. */
    Step settle(Live live, long now) {
        return switch (live) {
            case TurnState.Listening quiet -> go.rest(quiet.floor(), now);
            case TurnState.Thinking quiet -> go.rest(quiet.floor(), now);
            default -> Step.to(live);
        };
    }
}
