package dev.preop.speech.turn;

import dev.preop.speech.turn.TurnState.Speaking;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** While the agent is heard: follow the playback, and give way to the callee. */
final class SpeakingRules {

    private static final int INTERRUPTING_WORDS = 2;

    private final Transitions go;

    SpeakingRules(Transitions go) {
        this.go = go;
    }

    Step on(Speaking speaking, TurnEvent event, long now) {
        Optional<Speech> overlap = speaking.overlap();
        return switch (event) {
            case TurnEvent.SpeechBegan began -> Step.to(overlapBegan(speaking, began.atMs()));
            case TurnEvent.SpeechSustained ignored when overlap.isPresent() -> bargeIn(speaking, overlap.get(), now);
            case TurnEvent.SpeechEnded ended
            when overlap.isPresent() -> Step.to(speaking.overlap(overlap.get().ended(ended.lastVoicedMs())));
            case TurnEvent.PartialHeard partial
            when overlap.isPresent() -> partial(speaking, overlap.get().heard(partial.text()), now);
            case TurnEvent.TranscriptCommitted early ->
                Step.to(speaking.with(speaking.floor().carry(early.transcript())));
            case TurnEvent.SentenceStarted started -> Step.to(started(speaking, started));
            case TurnEvent.SentenceWritten written ->
                Step.to(speaking.until(go.playbackDeadline(written.playedOutAtMs())));
            case TurnEvent.MarkReturned mark -> played(speaking, mark, now);
            case TurnEvent.SynthesisFailed failed -> giveUp(speaking, failed.sentence(), now);
            case TurnEvent.TimePassed ignored ->
                giveUp(speaking, speaking.floor().script().lines().getFirst().sentence(), now);
            default -> Step.to(speaking);
        };
    }

    private static Speaking overlapBegan(Speaking speaking, long atMs) {
        Optional<Speech> before = speaking.overlap();
        int knownWords = before.map(speech -> Speech.words(speech.partial())).orElse(0);
        Speech speech = before.map(Speech::resumed).orElse(Speech.from(atMs));
        return new Speaking(speaking.floor(), Optional.of(speech), knownWords, speaking.deadline());
    }

    private Step partial(Speaking speaking, Speech speech, long now) {
        int fresh = Speech.words(speech.partial()) - speaking.knownWords();
        return fresh >= INTERRUPTING_WORDS ? bargeIn(speaking, speech, now) : Step.to(speaking.overlap(speech));
    }

    private Step bargeIn(Speaking speaking, Speech speech, long now) {
        Floor floor = speaking.floor();
        List<TurnEffect> effects = new ArrayList<>();
        effects.add(new TurnEffect.BargeIn(floor.generation()));
        effects.addAll(Transitions.tellRest(floor, now));
        return go.listenOn(floor.cut().heardAt(now), speech).after(effects);
    }

    private Speaking started(Speaking speaking, TurnEvent.SentenceStarted event) {
        Script script = speaking.floor().script().with(event.sentence(), line -> line.started(event.playsAtMs()));
        return new Speaking(
                speaking.floor().script(script),
                speaking.overlap(),
                speaking.knownWords(),
                go.playbackDeadline(event.playsAtMs()));
    }

    /** Marks come back in the order of playback, so all lines before the marked one were heard out too. */
    private Step played(Speaking speaking, TurnEvent.MarkReturned mark, long now) {
        Script script = speaking.floor().script();
        Optional<Line> marked = script.lines().stream()
                .filter(line -> line.startedMs().isPresent())
                .filter(line -> line.sentence().is(mark.generation(), mark.turn(), mark.index()))
                .findFirst();
        if (marked.isEmpty()) {
            return Step.to(speaking);
        }
        List<TurnEffect> told = new ArrayList<>();
        for (Line line : script.lines()) {
            boolean isMarked = line == marked.get();
            Line heard = line.heard(isMarked ? mark.chars() : Integer.MAX_VALUE);
            if (heard.heardOut()) {
                told.add(heard.told(now));
                script = script.without(line);
            } else {
                script = script.with(line.sentence(), ignored -> heard);
            }
            if (isMarked) {
                break;
            }
        }
        return goOn(speaking, script, now).after(told);
    }

    private Step giveUp(Speaking speaking, Sentence sentence, long now) {
        Script script = speaking.floor().script();
        return script.lines().stream()
                .filter(line -> line.sentence().equals(sentence))
                .findFirst()
                .map(line -> goOn(speaking, script.without(line), now)
                        .after(List.of(new TurnEffect.Skip(sentence), line.told(now))))
                .orElse(Step.to(speaking));
    }

    private Step goOn(Speaking speaking, Script script, long now) {
        Floor floor = speaking.floor().script(script).heardAt(now);
        if (!script.silent()) {
            return Step.to(new Speaking(floor, speaking.overlap(), speaking.knownWords(), go.playbackDeadline(now)));
        }
        long memory = go.settings().overlapMemory().toMillis();
        return speaking.overlap()
                .filter(ignored -> script.hangUp() == null)
                .filter(speech -> speech.voiced() || now - speech.lastVoicedMs() <= memory)
                .map(speech -> go.listenOn(floor, speech))
                .orElseGet(() -> go.rest(floor, now));
    }
}
