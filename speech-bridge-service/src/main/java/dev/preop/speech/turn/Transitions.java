package dev.preop.speech.turn;

import dev.preop.contracts.HangUpReason;
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

    Transitions(TurnSettings settings) {
        this.settings = settings;
    }

    TurnSettings settings() {
        return settings;
    }

    /** Nobody is making a sound: go on with whatever is due. */
    Step rest(Floor floor, long now) {
        Script script = floor.script();
        if (floor.stopped()) {
            return Step.to(new Ended());
        }
        if (!floor.released()) {
            return Step.to(new Listening(floor, settings.openingHold().toMillis()));
        }
        if (!script.silent()) {
            return speak(floor.open(), now);
        }
        if (script.hangUp() != null) {
            return Step.to(new Ended(), new TurnEffect.HangUp(script.hangUp()));
        }
        long deadline = floor.quietSince() + settings.silenceLimit().toMillis();
        return Step.to(script.complete() ? new Listening(floor, deadline) : new Thinking(floor, deadline));
    }

    Step hear(Floor floor, Speech speech) {
        return Step.to(new Hearing(
                floor, speech, speech.startedMs() + settings.utteranceLimit().toMillis()));
    }

    /** The callee may have finished. */
    Step endpoint(Floor floor, Speech speech) {
        long wait = (speech.endsSentence() ? settings.sentenceEndpointing() : settings.endpointing()).toMillis();
        return Step.to(new Endpointing(
                floor.heardAt(speech.lastVoicedMs()),
                speech,
                OptionalLong.empty(),
                Optional.empty(),
                speech.lastVoicedMs() + wait));
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

    /** Every line that is left is over: tell what was heard of it. */
    static List<TurnEffect> tellRest(Floor floor, long now) {
        return floor.script().lines().stream()
                .<TurnEffect>map(line -> line.told(now))
                .toList();
    }

    private Step speak(Floor floor, long now) {
        List<TurnEffect> effects = floor.script().lines().stream()
                .<TurnEffect>map(line -> new TurnEffect.Play(line.sentence()))
                .toList();
        return new Step(new Speaking(floor, Optional.empty(), 0, playbackDeadline(now)), effects);
    }
}
