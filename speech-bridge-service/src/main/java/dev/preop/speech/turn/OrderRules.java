package dev.preop.speech.turn;

import dev.preop.contracts.ReplyOrigin;
import dev.preop.speech.turn.Floor.Hush;
import dev.preop.speech.turn.TurnState.Live;
import dev.preop.speech.turn.TurnState.Speaking;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/** What operators order. */
final class OrderRules {

    private final Transitions go;
    private final Placing placing;
    private final boolean transferable;

    OrderRules(Transitions go, Placing placing, boolean transferable) {
        this.go = go;
        this.placing = placing;
        this.transferable = transferable;
    }

    Step on(Live live, Order order, long now) {
        Floor floor = live.floor();
        if (floor.stopped() || floor.script().firm() || floor.hush() == Hush.HANDED_OVER) {
            return Step.to(live);
        }
        return switch (order) {
            case Order.Say say
            when say.interrupt() && live instanceof Speaking speaking ->
                interrupt(speaking, sentence(floor.nextGeneration(), say.turnId(), say.index(), say.text()), now);
            case Order.Say say ->
                place(live, sentence(floor, say.turnId(), say.index(), say.text()), Line.Kind.ASIDE, now);
            case Order.Press press ->
                place(live, sentence(floor, press.turnId(), press.index(), press.digits()), Line.Kind.ASIDE_KEYS, now);
            case Order.Transfer ignored -> transferable ? transfer(live, now) : Step.to(live);
            case Order.Pause ignored -> floor.hushed() ? Step.to(live) : pause(live, now);
            case Order.Resume ignored -> resume(live, now);
            case Order.Ignored ignored -> Step.to(live);
        };
    }

    private Step place(Live live, Sentence sentence, Line.Kind kind, long now) {
        return live.floor().script().full() ? Step.to(live) : placing.beside(live, Line.of(sentence, kind), now);
    }

    /** What is playing is cut for good unless it must be heard; the rest waits until the operator's words were said. */
    private Step interrupt(Speaking speaking, Sentence sentence, long now) {
        Floor floor = speaking.floor();
        List<TurnEffect> effects = new ArrayList<>();
        effects.add(new TurnEffect.BargeIn(floor.generation()));
        List<Line> left = new ArrayList<>();
        for (Line line : floor.script().lines()) {
            if (line.begun() && !floor.stale(line) && !line.isOwed()) {
                effects.addAll(line.told(now));
            } else {
                left.add(line);
            }
        }
        Floor next = floor.nextGeneration().script(floor.script().withLines(left));
        effects.add(new TurnEffect.Synthesize(sentence));
        Script script = next.script().insert(0, Line.of(sentence, Line.Kind.ASIDE));
        return go.speak(next.script(script), speaking.overlap(), now).after(effects);
    }

    /** What is being said and what operators said is heard, nothing else. */
    private Step transfer(Live live, long now) {
        boolean paused = live.floor().hushed();
        Script script = live.floor().script();
        Predicate<Line> heard = line -> line.isAside() || line.begun() && !paused;
        List<TurnEffect> effects = new ArrayList<>();
        for (Line line : script.lines()) {
            if (!heard.test(line)) {
                effects.add(new TurnEffect.Skip(line.sentence()));
                effects.addAll(line.told(now));
            }
        }
        Script last = script.cut(heard).ending(new Ending.Transfer()).unstoppable();
        Floor floor = live.floor().script(last).hush(Hush.NONE);
        if (live instanceof Speaking && last.silent()) {
            return go.rest(floor, now).after(effects);
        }
        return placing.settle(live.with(floor), now).after(effects);
    }

    /** Holds the turn back; it is not void until the callee says something. Orders before the pause are. */
    private Step pause(Live live, long now) {
        Floor floor = live.floor();
        Script script = floor.script();
        List<TurnEffect> effects = new ArrayList<>();
        if (live instanceof Speaking) {
            effects.add(new TurnEffect.BargeIn(floor.generation()));
        } else if (!script.silent()) {
            effects.add(new TurnEffect.Discard(floor.generation()));
        }
        script.lines().stream().filter(Line::isAside).forEach(line -> effects.addAll(line.told(now)));
        List<Line> held =
                script.lines().stream().filter(line -> !line.isAside()).toList();
        Floor hushed = floor.nextGeneration()
                .script(script.withLines(held))
                .hush(Hush.PAUSED)
                .heardAt(now);
        Step next = live instanceof Speaking speaking
                ? speaking.overlap().map(speech -> go.listenOn(hushed, speech)).orElseGet(() -> go.rest(hushed, now))
                : placing.settle(live.with(hushed), now);
        return next.after(effects);
    }

    /** Goes on at once with what the pause has held back. */
    private Step resume(Live live, long now) {
        if (live.floor().hush() != Hush.PAUSED) {
            return Step.to(live);
        }
        Floor floor = live.floor().hush(Hush.NONE).heardAt(now);
        return switch (live) {
            case TurnState.Listening ignored -> go.proceed(floor, now);
            case TurnState.Thinking ignored -> go.proceed(floor, now);
            case Speaking speaking -> go.speak(floor, speaking.overlap(), now);
            default -> Step.to(live.with(floor));
        };
    }

    private static Sentence sentence(Floor floor, UUID turnId, int index, String text) {
        return new Sentence(floor.generation(), turnId, floor.turn(), index, text, ReplyOrigin.OPERATOR);
    }
}
