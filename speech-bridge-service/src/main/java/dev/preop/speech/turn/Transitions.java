package dev.preop.speech.turn;

import dev.preop.contracts.HangUpReason;
import dev.preop.speech.turn.Floor.Hush;
import dev.preop.speech.turn.TurnEffect.Occasion;
import dev.preop.speech.turn.TurnState.Ended;
import dev.preop.speech.turn.TurnState.Endpointing;
import dev.preop.speech.turn.TurnState.Hearing;
import dev.preop.speech.turn.TurnState.Listening;
import dev.preop.speech.turn.TurnState.Speaking;
import dev.preop.speech.turn.TurnState.Thinking;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The ways into each state, with the deadline that belongs to it. */
final class Transitions {

    private final TurnSettings settings;
    private final TurnEnd turnEnd;

    Transitions(TurnSettings settings, TurnWords words) {
        this.settings = settings;
        this.turnEnd = new TurnEnd(settings, words);
    }

    TurnSettings settings() {
        return settings;
    }

    /** Nobody is making a sound: go on with whatever is due. */
    Step rest(Floor floor, long now) {
        if (floor.stopped()) {
            return Step.to(new Ended());
        }
        if (!floor.released()) {
            return Step.to(new Listening(floor, settings.openingHold().toMillis()));
        }
        if (!floor.due().isEmpty()) {
            if (floor.due().stream().noneMatch(floor::cutShort)) {
                return speak(floor, Optional.empty(), now);
            }
            long certain = floor.quietSince() + settings.resumption().toMillis();
            return certain > now
                    ? Step.to(new Listening(floor, certain))
                    : speak(floor, Optional.empty(), now)
                            .after(List.of(new TurnEffect.Noted(Occasion.FALSE_INTERRUPTION)));
        }
        return switch (floor.hushed() ? null : floor.script().ending()) {
            case Ending.HangUp hangUp -> end(floor, hangUp.reason(), now);
            case Ending.Transfer ignored -> handOver(floor, now);
            case null -> await(floor);
        };
    }

    Step hear(Floor floor, Speech speech) {
        return Step.to(new Hearing(
                floor, speech, speech.startedMs() + settings.utteranceLimit().toMillis()));
    }

    /** The callee may have finished; what it has said so far can be told ahead. */
    Step endpoint(Floor floor, Speech speech) {
        String words = (floor.callee().carried().text() + " " + speech.partial()).strip();
        boolean news = floor.opened()
                && !floor.hushed()
                && !words.isEmpty()
                && !words.equals(floor.callee().anticipated());
        Floor after = floor.heardAt(speech.lastVoicedMs());
        Endpointing state = new Endpointing(
                news ? after.callee(after.callee().anticipate(words)) : after,
                speech,
                OptionalLong.empty(),
                Optional.empty(),
                speech.lastVoicedMs() + turnEnd.waitMs(speech.partial(), floor.callee()));
        return news ? Step.to(state, new TurnEffect.Anticipate(floor.turn() + 1, words)) : Step.to(state);
    }

    /** Goes on with speech that was noticed on the way: it may sound still. */
    Step listenOn(Floor floor, Speech speech) {
        return speech.voiced() ? hear(floor, speech) : endpoint(floor, speech);
    }

    /** What was said so far is taken as an utterance. */
    Step commit(Floor floor, Speech speech, Optional<Speech> next, long now) {
        long deadline = now + settings.transcriptLimit().toMillis();
        return Step.to(new Endpointing(floor, speech, OptionalLong.of(now), next, deadline), new TurnEffect.Commit());
    }

    long playbackDeadline(long from) {
        return from + settings.playbackLimit().toMillis();
    }

    Step end(Floor floor, HangUpReason reason, long now) {
        List<TurnEffect> effects = new ArrayList<>(tellRest(floor, now));
        effects.add(new TurnEffect.HangUp(reason));
        return new Step(new Ended(), effects);
    }

    /** Goes on at once with what is due, a cut line too. */
    Step proceed(Floor floor, long now) {
        return floor.due().isEmpty() || !floor.released() ? rest(floor, now) : speak(floor, Optional.empty(), now);
    }

    /** Plays what is due, from the words on at which it was cut. */
    Step speak(Floor floor, Optional<Speech> overlap, long now) {
        List<TurnEffect> effects = new ArrayList<>();
        List<Line> lines = new ArrayList<>(floor.script().lines());
        int due = floor.due().size();
        lines.subList(0, due).replaceAll(floor::renewed);
        lines.stream()
                .filter(line -> !floor.script().lines().contains(line))
                .map(Line::made)
                .forEach(effects::add);
        lines.subList(0, due).forEach(line -> effects.add(new TurnEffect.Play(line.sentence())));
        Floor after = floor.open().script(floor.script().withLines(lines));
        return new Step(new Speaking(after, overlap, playbackDeadline(now)), effects);
    }

    /** Every line that is left is over: tell what was heard of it. */
    static List<TurnEffect> tellRest(Floor floor, long now) {
        return floor.script().lines().stream()
                .flatMap(line -> line.told(now).stream())
                .toList();
    }

    /**
     * What the callee said ends what is left of the turn. What is beside it and has not begun is left, and what must be
     * heard, to go on from the words at which it was cut.
     */
    static Step.Told voidTurn(Floor floor, long now) {
        List<TurnEffect> effects = new ArrayList<>();
        List<Line> left = new ArrayList<>();
        int generation = floor.generation() + 1;
        for (Line line : floor.script().lines()) {
            if (line.isOwed()) {
                Line rest = line.renewed(generation);
                left.add(rest);
                effects.add(rest.made());
            } else if (line.isAside() && !line.begun()) {
                left.add(line);
            } else {
                effects.addAll(line.told(now));
            }
        }
        Floor cut = floor.cut(line -> false);
        return new Step.Told(cut.script(cut.script().withLines(left)), effects);
    }

    private static Step handOver(Floor floor, long now) {
        Floor silent = floor.script(floor.script().cut(line -> false)).hush(Hush.HANDED_OVER);
        return Step.to(new Listening(silent, Long.MAX_VALUE), new TurnEffect.Transfer())
                .after(tellRest(floor, now));
    }

    private Step await(Floor floor) {
        if (floor.hush() == Hush.HANDED_OVER) {
            return Step.to(new Listening(floor, Long.MAX_VALUE));
        }
        long since = floor.quietSince();
        if (floor.hush() == Hush.PAUSED) {
            return Step.to(new Listening(floor, since + settings.pauseLimit().toMillis()));
        }
        return Step.to(
                floor.script().complete()
                        ? new Listening(floor, since + settings.reprompt().toMillis())
                        : new Thinking(floor, since + settings.silenceLimit().toMillis()));
    }
}
