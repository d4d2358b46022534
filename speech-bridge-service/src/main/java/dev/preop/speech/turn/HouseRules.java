package dev.preop.speech.turn;

import dev.preop.contracts.HangUpReason;
import dev.preop.speech.clip.Phrase;
import dev.preop.speech.turn.Floor.Hush;
import dev.preop.speech.turn.TurnEffect.Occasion;
import dev.preop.speech.turn.TurnState.Listening;
import dev.preop.speech.turn.TurnState.Live;
import dev.preop.speech.turn.TurnState.Speaking;
import dev.preop.speech.turn.TurnState.Thinking;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the bridge says of its own accord: to a silent callee, and when the call has to end. */
final class HouseRules {

    private static final List<TurnEffect> REPROMPTED = List.of(new TurnEffect.Noted(Occasion.REPROMPT));

    private final Transitions go;
    private final CallTerms terms;
    private final Placing placing;

    HouseRules(Transitions go, CallTerms terms, Placing placing) {
        this.go = go;
        this.terms = terms;
        this.placing = placing;
    }

    /** Both sides have been silent for long: ask twice, then part. */
    Step silence(Live quiet, long now) {
        Floor floor = quiet.floor();
        if (floor.hushed()) {
            return go.end(floor, HangUpReason.NO_RESPONSE, now);
        }
        if (quiet instanceof Thinking) {
            return farewell(quiet, Phrase.APOLOGY, HangUpReason.TECHNICAL_FAILURE, now);
        }
        int silences = floor.callee().silences();
        Floor after = floor.callee(floor.callee().silent());
        return switch (silences) {
            case 0 -> say(after, Phrase.STILL_THERE, now).after(REPROMPTED);
            case 1 -> say(after, Phrase.HELLO, now).after(REPROMPTED);
            default -> {
                Script parting = after.script().ending(new Ending.HangUp(HangUpReason.NO_RESPONSE));
                yield say(after.script(parting), Phrase.NO_RESPONSE_GOODBYE, now);
            }
        };
    }

    Step timeRunsOut(Live live, long now) {
        Floor floor = live.floor();
        return floor.stopped()
                        || floor.hushed()
                        || !floor.opened()
                        || floor.script().firm()
                ? Step.to(live)
                : placing.beside(
                        live.with(floor.spoke()), Line.of(own(floor, Phrase.TIME_WARNING), Line.Kind.ASIDE), now);
    }

    /** The call could not be handed over: the callee learns that somebody is still there. */
    Step transferFailed(Live live, long now) {
        if (live.floor().stopped() || live.floor().hush() != Hush.HANDED_OVER) {
            return Step.to(live);
        }
        Floor floor = live.floor().hush(Hush.NONE);
        return live instanceof Listening ? say(floor, Phrase.STILL_THERE, now) : Step.to(live.with(floor));
    }

    /** A last sentence that nothing stops, in place of everything else. */
    Step farewell(Live live, Phrase phrase, HangUpReason reason, long now) {
        Floor floor = live.floor();
        if (floor.script().firm() || floor.hush() == Hush.HANDED_OVER) {
            return Step.to(live);
        }
        return lastWords(live, own(floor.nextGeneration(), phrase), reason, now);
    }

    /** Cuts everything, says one sentence to its end and ends the call. */
    Step lastWords(Live live, Sentence sentence, HangUpReason reason, long now) {
        Floor floor = live.floor();
        List<TurnEffect> effects = new ArrayList<>();
        effects.add(
                live instanceof Speaking
                        ? new TurnEffect.BargeIn(floor.generation())
                        : new TurnEffect.Discard(floor.generation()));
        effects.addAll(Transitions.tellRest(floor, now));
        effects.add(new TurnEffect.Synthesize(sentence));
        Floor cut = floor.cut(line -> false).hush(Hush.NONE).spoke();
        Script last = cut.script()
                .insert(0, Line.of(sentence, Line.Kind.TURN))
                .ending(new Ending.HangUp(reason))
                .unstoppable();
        return go.speak(cut.script(last), Optional.empty(), now).after(effects);
    }

    private Step say(Floor floor, Phrase phrase, long now) {
        Sentence sentence = own(floor, phrase);
        Script script = floor.script().insert(floor.script().lines().size(), Line.of(sentence, Line.Kind.TURN));
        return go.rest(floor.spoke().script(script), now).after(List.of(new TurnEffect.Synthesize(sentence)));
    }

    private Sentence own(Floor floor, Phrase phrase) {
        return terms.own(phrase, floor.generation(), floor.turn(), floor.ownLines());
    }
}
