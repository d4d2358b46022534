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

    HearingRules(Transitions go) {
        this.go = go;
    }

    Step on(Hearing hearing, TurnEvent event, long now) {
        Floor floor = hearing.floor();
        Speech speech = hearing.speech();
        return switch (event) {
            case TurnEvent.SpeechEnded ended -> go.endpoint(floor, speech.ended(ended.lastVoicedMs()));
            case TurnEvent.PartialHeard partial -> go.hear(floor, speech.heard(partial.text()));
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
            case TurnEvent.SpeechBegan ignored -> go.hear(floor, speech.resumed());
            case TurnEvent.PartialHeard partial -> go.endpoint(floor, speech.heard(partial.text()));
            case TurnEvent.TranscriptCommitted early -> Step.to(endpointing.with(floor.carry(early.transcript())));
            case TurnEvent.TimePassed ignored -> go.commit(floor, speech, Optional.empty(), now);
            default -> Step.to(endpointing);
        };
    }

    private Step awaitingText(Endpointing endpointing, TurnEvent event, long now) {
        Optional<Speech> next = endpointing.next();
        return switch (event) {
            case TurnEvent.SpeechBegan began ->
                Step.to(endpointing.next(next.map(Speech::resumed).orElse(Speech.from(began.atMs()))));
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
        Transcript transcript = floor.carried();
        Floor after = floor.carryNothing().release();
        if (transcript.text().isBlank()) {
            return goOn(after, next, now);
        }
        List<TurnEffect> effects = new ArrayList<>();
        effects.add(utterance(after, transcript, speech, committedAt.orElse(now), now));
        if (!after.opened()) {
            return goOn(after.heardAt(now), next, now).after(effects);
        }
        if (!after.script().silent()) {
            effects.add(new TurnEffect.Discard(after.generation()));
            effects.addAll(Transitions.tellRest(after, now));
            after = after.cut();
        }
        return goOn(after.nextTurn().heardAt(now), next, now).after(effects);
    }

    private Step goOn(Floor floor, Optional<Speech> next, long now) {
        if (next.isPresent() && floor.stopped()) {
            return go.commit(floor, next.get(), Optional.empty(), now);
        }
        return next.map(speech -> go.listenOn(floor, speech)).orElseGet(() -> go.rest(floor, now));
    }

    private static TurnEffect utterance(Floor floor, Transcript transcript, Speech speech, long committedAt, long now) {
        return new TurnEffect.PublishUtterance(
                floor.opened() ? floor.turn() + 1 : 0,
                transcript,
                speech.startedMs(),
                speech.lastVoicedMs(),
                Math.max(0, committedAt - speech.lastVoicedMs()),
                now - committedAt);
    }
}
