package dev.preop.speech.turn;

import dev.preop.speech.turn.TurnState.Endpointing;
import dev.preop.speech.turn.TurnState.Hearing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** While the callee speaks, and until it is known what was said. */
final class HearingRules {

    private final Transitions go;
    private final TurnWords language;

    HearingRules(Transitions go, TurnWords language) {
        this.go = go;
        this.language = language;
    }

    Step on(Hearing hearing, TurnEvent event, long now) {
        Floor floor = hearing.floor();
        Speech speech = hearing.speech();
        return switch (event) {
            case TurnEvent.SpeechEnded ended -> go.endpoint(floor, speech.ended(ended.lastVoicedMs()));
            case TurnEvent.PartialHeard partial -> {
                Speech more = speech.heard(partial.text());
                Step.Told told = words(floor, more, now);
                yield go.hear(told.floor(), more).after(told.effects());
            }
            case TurnEvent.TranscriptCommitted early -> Step.to(hearing.with(floor.carry(early.transcript())));
            case TurnEvent.TimePassed ignored ->
                go.commit(floor, speech.ended(now), Optional.of(Speech.from(now)), now);
            default -> Step.to(hearing);
        };
    }

    Step on(Endpointing endpointing, TurnEvent event, long now) {
        return endpointing.committedAt().isPresent()
                ? awaitingText(endpointing, event, now)
                : awaitingSilence(endpointing, event, now);
    }

    private Step awaitingSilence(Endpointing endpointing, TurnEvent event, long now) {
        Floor floor = endpointing.floor();
        Speech speech = endpointing.speech();
        return switch (event) {
            case TurnEvent.SpeechBegan began -> go.hear(paused(floor, speech, began), speech.resumed());
            case TurnEvent.PartialHeard partial -> {
                Speech more = speech.heard(partial.text());
                Step.Told told = words(floor, more, now);
                yield go.endpoint(told.floor(), more).after(told.effects());
            }
            case TurnEvent.TranscriptCommitted early -> Step.to(endpointing.with(floor.carry(early.transcript())));
            case TurnEvent.TimePassed ignored -> go.commit(floor, speech, Optional.empty(), now);
            default -> Step.to(endpointing);
        };
    }

    private Step awaitingText(Endpointing endpointing, TurnEvent event, long now) {
        Optional<Speech> next = endpointing.next();
        return switch (event) {
            case TurnEvent.SpeechBegan began ->
                Step.to(new Endpointing(
                        next.isPresent()
                                ? endpointing.floor()
                                : paused(endpointing.floor(), endpointing.speech(), began),
                        endpointing.speech(),
                        endpointing.committedAt(),
                        Optional.of(next.map(Speech::resumed).orElseGet(() -> Speech.from(began.atMs()))),
                        endpointing.deadline()));
            case TurnEvent.SpeechEnded ended ->
                Step.to(next.map(speech -> endpointing.next(speech.ended(ended.lastVoicedMs())))
                        .orElse(endpointing));
            case TurnEvent.PartialHeard partial ->
                Step.to(next.map(speech -> endpointing.next(speech.heard(partial.text())))
                        .orElse(endpointing));
            case TurnEvent.TranscriptCommitted committed -> heard(endpointing, committed.transcript(), now);
            case TurnEvent.TimePassed ignored -> heard(endpointing, Transcript.EMPTY, now);
            default -> Step.to(endpointing);
        };
    }

    private Step heard(Endpointing endpointing, Transcript transcript, long now) {
        return heard(
                endpointing.floor().carry(transcript),
                endpointing.speech(),
                endpointing.committedAt(),
                endpointing.next(),
                now);
    }

    /** The text of {@code speech} is known: tell it, and let it end what the agent still had to say. */
    Step heard(Floor floor, Speech speech, OptionalLong committedAt, Optional<Speech> next, long now) {
        Transcript transcript = floor.callee().carried();
        Floor after = floor.release();
        if (transcript.text().isBlank() || isFalseAlarm(floor, transcript)) {
            return goOn(after, next, now);
        }
        List<TurnEffect> effects = new ArrayList<>();
        effects.add(utterance(after, transcript, speech, committedAt.orElse(now), now));
        after = after.callee(after.callee().told());
        if (!after.opened()) {
            return goOn(after.heardAt(now), next, now).after(effects);
        }
        after = after.callee(after.callee().present());
        if (!after.script().silent() && !after.script().firm()) {
            effects.add(new TurnEffect.Discard(after.generation()));
            Step.Told told = Transitions.voidTurn(after, now);
            effects.addAll(told.effects());
            after = told.floor();
        }
        return goOn(after.nextTurn().heardAt(now), next, now).after(effects);
    }

    /** The agent gave way to what was but a sign of listening: it goes on, and the words wait for the next utterance. */
    private boolean isFalseAlarm(Floor floor, Transcript transcript) {
        return floor.cutShort() && language.meant(TurnWords.split(transcript.text())) == 0;
    }

    /** Once it is certain that the callee has interrupted, the rest of the turn is void, and what was heard is told. */
    private Step.Told words(Floor floor, Speech speech, long now) {
        return floor.cutShort() && language.meant(speech.freshWords()) > 0
                ? Transitions.voidTurn(floor, now)
                : new Step.Told(floor, List.of());
    }

    private static Floor paused(Floor floor, Speech speech, TurnEvent.SpeechBegan began) {
        return floor.callee(floor.callee().paused(began.atMs() - speech.lastVoicedMs()));
    }

    private Step goOn(Floor floor, Optional<Speech> next, long now) {
        if (next.isPresent() && floor.stopped()) {
            return go.commit(floor, next.get(), Optional.empty(), now);
        }
        return next.map(speech -> go.listenOn(floor, speech)).orElseGet(() -> go.rest(floor, now));
    }

    private static TurnEffect utterance(Floor floor, Transcript transcript, Speech speech, long committedAt, long now) {
        return new TurnEffect.PublishUtterance(
                floor.nextUtterance(),
                transcript,
                speech.startedMs(),
                speech.lastVoicedMs(),
                Math.max(0, committedAt - speech.lastVoicedMs()),
                now - committedAt);
    }
}
