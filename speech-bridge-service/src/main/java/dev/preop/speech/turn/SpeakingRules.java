package dev.preop.speech.turn;

import dev.preop.speech.turn.TurnEffect.Occasion;
import dev.preop.speech.turn.TurnState.Speaking;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** While the agent is heard: follow the playback, and give way to the callee. */
final class SpeakingRules {

    private static final int INTERRUPTING_WORDS = 2;

    private final Transitions go;
    private final TurnWords language;

    SpeakingRules(Transitions go, TurnWords language) {
        this.go = go;
        this.language = language;
    }

    Step on(Speaking speaking, TurnEvent event, long now) {
        Optional<Speech> overlap = speaking.overlap();
        return switch (event) {
            case TurnEvent.SpeechBegan began ->
                Step.to(speaking.overlap(overlap.map(Speech::interjected).orElseGet(() -> Speech.from(began.atMs()))));
            case TurnEvent.SpeechSustained ignored
            when overlap.isPresent() -> weigh(speaking, overlap.get().sustains(), now);
            case TurnEvent.SpeechEnded ended
            when overlap.isPresent() -> Step.to(speaking.overlap(overlap.get().ended(ended.lastVoicedMs())));
            case TurnEvent.PartialHeard partial
            when overlap.isPresent() -> weigh(speaking, overlap.get().heard(partial.text()), now);
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

    /** Whether the agent waits for what a sound of the callee is going to be; a tone that is torn would count as two. */
    boolean hesitates(TurnState state) {
        return state instanceof Speaking speaking
                && isOpenToInterruption(speaking)
                && speaking.floor().script().lines().stream().noneMatch(Line::isKeys)
                && speaking.overlap().filter(this::isUndecided).isPresent();
    }

    private boolean isUndecided(Speech speech) {
        List<String> words = speech.freshWords();
        return speech.voiced() && !speech.sustained() && (words.isEmpty() || language.meant(words) > 0);
    }

    private static boolean isOpenToInterruption(Speaking speaking) {
        Script script = speaking.floor().script();
        return !script.firm() && !script.lines().getFirst().isKeys();
    }

    /** Words interrupt for certain, a long sound without any until it proves to be none; signs of listening never do. */
    private Step weigh(Speaking speaking, Speech speech, long now) {
        List<String> words = speech.freshWords();
        int meant = language.meant(words);
        if (!isOpenToInterruption(speaking)) {
            return Step.to(speaking.overlap(speech));
        }
        if (meant >= INTERRUPTING_WORDS || speech.sustained() && meant > 0) {
            Step.Told told = Transitions.voidTurn(speaking.floor(), now);
            return go.listenOn(told.floor().heardAt(now), speech)
                    .after(told.effects())
                    .after(cut(speaking));
        }
        if (speech.sustained() && words.isEmpty()) {
            return go.listenOn(speaking.floor().nextGeneration().heardAt(now), speech)
                    .after(cut(speaking));
        }
        return Step.to(speaking.overlap(speech));
    }

    private static List<TurnEffect> cut(Speaking speaking) {
        return List.of(new TurnEffect.BargeIn(speaking.floor().generation()), new TurnEffect.Noted(Occasion.BARGE_IN));
    }

    private Speaking started(Speaking speaking, TurnEvent.SentenceStarted event) {
        Script script = speaking.floor().script().with(event.sentence(), line -> line.started(event.playsAtMs()));
        return new Speaking(
                speaking.floor().script(script), speaking.overlap(), go.playbackDeadline(event.playsAtMs()));
    }

    /** Marks come back in the order of playback, so all lines before the marked one were heard out too. */
    private Step played(Speaking speaking, TurnEvent.MarkReturned mark, long now) {
        Script script = speaking.floor().script();
        Optional<Line> marked = script.lines().stream()
                .filter(Line::begun)
                .filter(line -> line.sentence().is(mark.generation(), mark.turn(), mark.index()))
                .findFirst();
        if (marked.isEmpty()) {
            return Step.to(speaking);
        }
        List<TurnEffect> told = new ArrayList<>();
        Floor floor = speaking.floor();
        for (Line line : script.lines()) {
            boolean isMarked = line == marked.get();
            Line heard = line.heard(isMarked ? mark.chars() : Integer.MAX_VALUE);
            if (heard.heardOut()) {
                told.addAll(heard.told(now));
                script = script.without(line);
                floor = floor.callee(
                        floor.callee().asked(line.text().stripTrailing().endsWith("?")));
            } else {
                script = script.with(line.sentence(), ignored -> heard);
            }
            if (isMarked) {
                break;
            }
        }
        return goOn(new Speaking(floor, speaking.overlap(), speaking.deadline()), script, now)
                .after(told);
    }

    private Step giveUp(Speaking speaking, Sentence sentence, long now) {
        Script script = speaking.floor().script();
        return script.lines().stream()
                .filter(line -> line.sentence().equals(sentence))
                .findFirst()
                .map(line -> goOn(speaking, script.without(line), now)
                        .after(line.told(now))
                        .after(List.of(new TurnEffect.Skip(sentence))))
                .orElse(Step.to(speaking));
    }

    private Step goOn(Speaking speaking, Script script, long now) {
        Floor floor = speaking.floor().script(script).heardAt(now);
        if (!floor.due().isEmpty()) {
            return Step.to(new Speaking(floor, speaking.overlap(), go.playbackDeadline(now)));
        }
        long memory = go.settings().overlapMemory().toMillis();
        return speaking.overlap()
                .filter(ignored -> script.ending() == null)
                .filter(speech -> speech.voiced() || now - speech.lastVoicedMs() <= memory)
                .map(speech -> go.listenOn(floor, speech))
                .orElseGet(() -> go.rest(floor, now));
    }
}
