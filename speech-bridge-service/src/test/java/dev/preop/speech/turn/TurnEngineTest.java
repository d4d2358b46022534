package dev.preop.speech.turn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preop.contracts.HangUpReason;
import dev.preop.speech.turn.TurnEffect.Commit;
import dev.preop.speech.turn.TurnEffect.Discard;
import dev.preop.speech.turn.TurnEffect.HangUp;
import dev.preop.speech.turn.TurnEffect.Play;
import dev.preop.speech.turn.TurnEffect.PublishSpoken;
import dev.preop.speech.turn.TurnEffect.PublishUtterance;
import dev.preop.speech.turn.TurnEffect.Skip;
import dev.preop.speech.turn.TurnEffect.Synthesize;
import dev.preop.speech.turn.TurnState.Ended;
import dev.preop.speech.turn.TurnState.Endpointing;
import dev.preop.speech.turn.TurnState.Listening;
import dev.preop.speech.turn.TurnState.Speaking;
import dev.preop.speech.turn.TurnState.Thinking;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class TurnEngineTest {

    private final TurnDriver call = new TurnDriver();
    private final Sentence opening = call.sentence(1, 0, 0, "Hello.");

    @Test
    void shouldPrepareTheOpeningAtOnceAndSpeakItAfterTheHold() {
        call.reply(0, 0, true, "Hello.");
        assertThat(call.effects()).containsExactly(new Synthesize(opening));
        call.pass(1_499);
        assertThat(call.state()).isInstanceOf(Listening.class);
        call.pass(1);
        assertThat(call.effects()).containsExactly(new Play(opening));
        assertThat(call.state()).isInstanceOf(Speaking.class);
    }

    @Test
    void shouldHoldTheOpeningUntilTheCalleesGreetingHasEnded() {
        call.reply(0, 0, true, "Hello.").pass(300).effects();
        call.on(new TurnEvent.SpeechBegan(240)).pass(2_000);
        assertThat(call.effects()).isEmpty();
        call.on(new TurnEvent.SpeechEnded(2_200)).pass(400);
        assertThat(call.effects()).containsExactly(new Commit());
        call.pass(300).committed("Dental office");
        assertThat(call.effects())
                .containsExactly(
                        new PublishUtterance(0, new Transcript("Dental office", 0.9, "en"), 240, 2_200, 500, 300),
                        new Play(opening));
    }

    @Test
    void shouldSpeakAnOpeningThatComesAfterTheHoldAtOnce() {
        call.pass(4_000).reply(0, 0, true, "Hello.");
        assertThat(call.effects()).containsExactly(new Synthesize(opening), new Play(opening));
    }

    @Test
    void shouldTellASentenceOnceItsLastMarkIsBackAndThenListen() {
        opened();
        assertThat(call.effects())
                .containsExactly(new PublishSpoken(opening, "Hello.", false, OptionalLong.of(1_500), 2_500));
        assertThat(call.state()).isInstanceOf(Listening.class);
    }

    @Test
    void shouldNumberUtterancesFromOneOnceTheOpeningWasSpoken() {
        opened().effects();
        call.calleeSays("Yes?").reply(1, 0, true, "A cleaning.");
        Sentence answer = call.sentence(1, 1, 0, "A cleaning.");
        assertThat(call.effects())
                .contains(new Commit(), new Synthesize(answer), new Play(answer))
                .anySatisfy(effect -> assertThat(effect)
                        .isInstanceOfSatisfying(PublishUtterance.class, said -> assertThat(said.turn())
                                .isEqualTo(1)));
        call.heardOut(answer).calleeSays("When?");
        assertThat(call.effects()).anySatisfy(effect -> assertThat(effect)
                .isInstanceOfSatisfying(
                        PublishUtterance.class, said -> assertThat(said.turn()).isEqualTo(2)));
        assertThat(call.state()).isInstanceOf(Thinking.class);
    }

    @Test
    void shouldPlaySentencesThatArriveWhileSpeakingWithoutWaitingForMarks() {
        opened().calleeSays("Yes?").reply(1, 0, false, "One.").effects();
        call.reply(1, 1, true, "Two.");
        Sentence second = call.sentence(1, 1, 1, "Two.");
        assertThat(call.effects()).containsExactly(new Synthesize(second), new Play(second));
    }

    @Test
    void shouldWaitForTheRestOfATurnInThinking() {
        opened().calleeSays("Yes?").reply(1, 0, false, "One.");
        call.heardOut(call.sentence(1, 1, 0, "One."));
        assertThat(call.state()).isInstanceOf(Thinking.class);
        call.effects();
        call.reply(1, 1, true, "Two.");
        assertThat(call.effects()).contains(new Play(call.sentence(1, 1, 1, "Two.")));
    }

    @Test
    void shouldEndTheTurnSoonerWhenTheWordsEndASentence() {
        opened();
        call.on(new TurnEvent.SpeechBegan(call.now())).on(new TurnEvent.PartialHeard("That works."));
        call.on(new TurnEvent.SpeechEnded(call.now())).effects();
        call.pass(300);
        assertThat(call.effects()).containsExactly(new Commit());
    }

    @Test
    void shouldNotEndTheTurnWhenTheCalleeGoesOnInTime() {
        opened().effects();
        call.calleeSpeaks(600).pass(450).calleeSpeaks(300).pass(674);
        assertThat(call.effects()).isEmpty();
        call.pass(1);
        assertThat(call.effects()).containsExactly(new Commit());
    }

    @Test
    void shouldIgnoreMarksSoundAndSentencesOfTheTurnThatWasCut() {
        bargedIn().effects();
        Sentence first = call.sentence(1, 1, 0, "This is long.");
        call.mark(first, 13).started(first).reply(1, 2, true, "Stale.").on(new TurnEvent.SynthesisFailed(first));
        assertThat(call.effects()).isEmpty();
    }

    @Test
    void shouldAnswerTheInterruptionInANewGeneration() {
        bargedIn().on(new TurnEvent.SpeechEnded(call.now())).pass(500).committed("Stop");
        call.effects();
        call.reply(2, 0, true, "Sorry.");
        assertThat(call.effects()).contains(new Play(call.sentence(2, 2, 0, "Sorry.")));
    }

    @Test
    void shouldTakeAShortAnswerThatOverlapsTheAgentsLastWord() {
        opened().calleeSays("Yes?").reply(1, 0, true, "Okay?").effects();
        Sentence question = call.sentence(1, 1, 0, "Okay?");
        call.started(question).pass(500).calleeSpeaks(300).pass(100).mark(question, 5);
        assertThat(call.state()).isInstanceOf(Endpointing.class);
        call.effects();
        call.pass(400);
        assertThat(call.effects()).containsExactly(new Commit());
    }

    @Test
    void shouldKeepAPreparedReplyThroughANoiseAndVoidItOnWords() {
        opened().calleeSays("Yes?").effects();
        call.on(new TurnEvent.SpeechBegan(call.now())).reply(1, 0, true, "One.");
        Sentence held = call.sentence(1, 1, 0, "One.");
        assertThat(call.effects()).containsExactly(new Synthesize(held));
        call.on(new TurnEvent.SpeechEnded(call.now())).pass(500).committed("");
        assertThat(call.effects()).containsExactly(new Commit(), new Play(held));

        TurnDriver other = new TurnDriver();
        other.reply(0, 0, true, "Hello.").pass(1_500).heardOut(opening).calleeSays("Yes?");
        other.on(new TurnEvent.SpeechBegan(other.now())).reply(1, 0, true, "One.");
        other.on(new TurnEvent.SpeechEnded(other.now())).pass(500).effects();
        other.committed("and another thing");
        assertThat(other.effects())
                .contains(new Discard(1))
                .noneMatch(effect -> effect instanceof Play)
                .anyMatch(effect ->
                        effect instanceof PublishSpoken told && told.heard().isEmpty());
    }

    @Test
    void shouldHangUpOnlyAfterTheLastMark() {
        opened().calleeSays("Bye").reply(1, 0, false, "Goodbye.").hangUp(1, 1).effects();
        Sentence goodbye = call.sentence(1, 1, 0, "Goodbye.");
        call.started(goodbye).pass(500).mark(goodbye, 7);
        assertThat(call.effects()).isEmpty();
        call.mark(goodbye, 8);
        assertThat(call.effects()).last().isEqualTo(new HangUp(HangUpReason.GOAL_REACHED));
        assertThat(call.state()).isInstanceOf(Ended.class);
    }

    @Test
    void shouldHangUpThreeSecondsAfterTheEndWhenTheLastMarkIsLost() {
        opened().calleeSays("Bye").reply(1, 0, false, "Goodbye.").hangUp(1, 1).effects();
        Sentence goodbye = call.sentence(1, 1, 0, "Goodbye.");
        call.started(goodbye).on(new TurnEvent.SentenceWritten(goodbye, call.now() + 480));
        call.pass(3_479);
        assertThat(call.effects()).isEmpty();
        call.pass(1);
        assertThat(call.effects()).last().isEqualTo(new HangUp(HangUpReason.GOAL_REACHED));
    }

    @Test
    void shouldGiveUpASentenceWithoutSoundAndGoOnWithTheNext() {
        opened().calleeSays("Yes?")
                .reply(1, 0, false, "One.")
                .reply(1, 1, true, "Two.")
                .effects();
        Sentence one = call.sentence(1, 1, 0, "One.");
        call.pass(3_000);
        assertThat(call.effects())
                .containsExactly(new Skip(one), new PublishSpoken(one, "", true, OptionalLong.empty(), call.now()));
        call.heardOut(call.sentence(1, 1, 1, "Two."));
        assertThat(call.state()).isInstanceOf(Listening.class);
    }

    @Test
    void shouldGoOnWithoutTheTextWhenItDoesNotCome() {
        opened().calleeSpeaks(600).pass(500).effects();
        call.pass(3_000);
        assertThat(call.state()).isInstanceOf(Listening.class);
        call.committed("Late words");
        assertThat(call.effects()).singleElement().isInstanceOfSatisfying(PublishUtterance.class, said -> assertThat(
                        said.transcript().text())
                .isEqualTo("Late words"));
    }

    @Test
    void shouldWaitForTheLastWordsWhenTheStreamStops() {
        opened().effects();
        call.on(new TurnEvent.SpeechBegan(call.now())).pass(300).on(new TurnEvent.CallStopped());
        assertThat(call.effects()).containsExactly(new Commit());
        call.pass(200).committed("Bye");
        assertThat(call.effects()).singleElement().isInstanceOf(PublishUtterance.class);
        assertThat(call.state()).isInstanceOf(Ended.class);
    }

    @Test
    void shouldTellWhatWasHeardWhenTheCalleeHangsUp() {
        opened().calleeSays("Yes?").reply(1, 0, true, "This is long.").effects();
        Sentence sentence = call.sentence(1, 1, 0, "This is long.");
        call.started(sentence).pass(400).mark(sentence, 4).on(new TurnEvent.CallStopped());
        assertThat(call.effects()).singleElement().isInstanceOfSatisfying(PublishSpoken.class, told -> assertThat(
                        told.heard())
                .isEqualTo("This"));
        assertThat(call.state()).isInstanceOf(Ended.class);
    }

    @Test
    void shouldTakeEachPieceOnceAndOnlyOfTheTurnThatIsDue() {
        opened().calleeSays("Yes?").effects();
        call.reply(0, 5, true, "Old.")
                .reply(2, 0, true, "Early.")
                .reply(1, 0, false, "One.")
                .reply(1, 0, false, "One.");
        assertThat(call.effects())
                .isEqualTo(List.of(
                        new Synthesize(call.sentence(1, 1, 0, "One.")), new Play(call.sentence(1, 1, 0, "One."))));
    }

    private TurnDriver opened() {
        call.reply(0, 0, true, "Hello.").pass(1_500).effects();
        return call.heardOut(opening);
    }

    private TurnDriver bargedIn() {
        opened().calleeSays("Yes?").reply(1, 0, false, "This is long.");
        call.started(call.sentence(1, 1, 0, "This is long.")).pass(400);
        return call.on(new TurnEvent.SpeechBegan(call.now()))
                .pass(400)
                .on(new TurnEvent.PartialHeard("stop"))
                .on(new TurnEvent.SpeechSustained());
    }
}
