package dev.preop.speech.turn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preop.contracts.HangUpReason;
import dev.preop.speech.turn.TurnEffect.BargeIn;
import dev.preop.speech.turn.TurnEffect.Commit;
import dev.preop.speech.turn.TurnEffect.HangUp;
import dev.preop.speech.turn.TurnEffect.Play;
import dev.preop.speech.turn.TurnEffect.PublishSpoken;
import dev.preop.speech.turn.TurnEffect.PublishUtterance;
import dev.preop.speech.turn.TurnState.Ended;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Silence, the time limit, and providers that are gone. */
class HouseRulesTest {

    private final TurnDriver call = new TurnDriver();

    @Test
    void shouldAskTwiceWhetherTheCalleeIsThereAndThenPart() {
        call.opened().pass(7_999);
        assertThat(call.effects()).isEmpty();
        assertThat(spokenAfter(1)).isEqualTo("Are you still there?");
        assertThat(spokenAfter(8_000)).isEqualTo("Hello, can you hear me?");
        assertThat(spokenAfter(8_000)).startsWith("I can't hear you.");
        assertThat(call.effects()).last().isEqualTo(new HangUp(HangUpReason.NO_RESPONSE));
    }

    @Test
    void shouldHaveItCountedThatTheCalleeWasAsked() {
        call.opened().pass(8_000);
        assertThat(call.effects()).first().isEqualTo(new TurnEffect.Noted(TurnEffect.Occasion.REPROMPT));
    }

    @Test
    void shouldTellEachOwnSentenceAsATurnOfItsOwn() {
        call.opened().pass(8_000);
        Sentence first = played();
        call.heardOut(first).pass(8_000);
        assertThat(played().turnId()).isNotIn(first.turnId(), TurnDriver.turnId(0));
    }

    @Test
    void shouldBeginAnewOnceTheCalleeHasSpoken() {
        call.opened();
        spokenAfter(8_000);
        call.calleeSays("Yes, sorry.").reply(1, 0, true, "Fine.");
        call.heardOut(call.sentence(1, 1, 0, "Fine.")).effects();
        assertThat(spokenAfter(8_000)).isEqualTo("Are you still there?");
    }

    @Test
    void shouldNotPartWhenTheCalleeSpeaksIntoTheGoodbye() {
        call.opened();
        spokenAfter(8_000);
        spokenAfter(8_000);
        call.effects();
        call.pass(8_000);
        Sentence goodbye = played();
        call.started(goodbye).on(new TurnEvent.SpeechBegan(call.now())).on(new TurnEvent.PartialHeard("wait please"));
        call.on(new TurnEvent.SpeechEnded(call.now())).pass(1_000).committed("Wait please");
        assertThat(call.effects())
                .anyMatch(effect -> effect instanceof PublishUtterance)
                .noneMatch(effect -> effect instanceof HangUp);
    }

    @Test
    void shouldApologiseWhenTheReplyThatIsDueDoesNotCome() {
        call.opened().calleeSays("Yes?").effects();
        assertThat(spokenAfter(30_000)).startsWith("I'm sorry, I have a technical problem");
        assertThat(call.effects()).last().isEqualTo(new HangUp(HangUpReason.TECHNICAL_FAILURE));
    }

    @Test
    void shouldWarnBesideTheTurnBeforeTimeIsUp() {
        call.answering("First.", "Second.").on(new TurnEvent.TimeRunsOut());
        Sentence warning = played();
        assertThat(warning.text()).startsWith("We have about one minute");
        call.mark(call.sentence(1, 1, 0, "First."), 6);
        call.started(warning).mark(warning, warning.text().length());
        call.heardOut(call.sentence(1, 1, 1, "Second."));
        assertThat(call.effects()).hasSize(3).allMatch(effect -> effect instanceof PublishSpoken);
    }

    @Test
    void shouldPartWhenTimeIsUpWhateverGoesOn() {
        call.answering("First.", "Second.").on(new TurnEvent.TimeIsUp());
        List<TurnEffect> effects = call.effects();
        assertThat(effects).startsWith(new BargeIn(1));
        Sentence goodbye = ((Play) effects.getLast()).sentence();
        call.started(goodbye)
                .on(new TurnEvent.SpeechBegan(call.now()))
                .on(new TurnEvent.PartialHeard("but wait a moment"));
        call.on(new TurnEvent.SpeechSustained()).pass(2_000);
        assertThat(call.effects()).isEmpty();
        call.mark(goodbye, goodbye.text().length());
        assertThat(call.effects()).last().isEqualTo(new HangUp(HangUpReason.TIME_LIMIT));
    }

    @Test
    void shouldApologiseAndPartWhenSynthesisIsLost() {
        call.answering("First.").on(new TurnEvent.SynthesisLost());
        Sentence apology = ((Play) call.effects().getLast()).sentence();
        assertThat(apology.text()).startsWith("I'm sorry, I have a technical problem");
        call.heardOut(apology);
        assertThat(call.effects()).last().isEqualTo(new HangUp(HangUpReason.TECHNICAL_FAILURE));
        assertThat(call.state()).isInstanceOf(Ended.class);
    }

    @Test
    void shouldPartEvenWhenTheApologyHasNoSoundEither() {
        call.opened().on(new TurnEvent.SynthesisLost());
        Sentence apology = ((Play) call.effects().getLast()).sentence();
        call.on(new TurnEvent.SynthesisFailed(apology));
        assertThat(call.effects()).last().isEqualTo(new HangUp(HangUpReason.TECHNICAL_FAILURE));
    }

    @Test
    void shouldHaveTheCarrierListenWhenRecognitionIsLost() {
        call.opened().on(new TurnEvent.RecognitionLost());
        assertThat(call.effects()).containsExactly(new TurnEffect.ListenElsewhere());
        call.calleeSpeaks(600).pass(500);
        assertThat(call.effects()).contains(new Commit());
        call.committed("").pass(400).committed("We open at nine.");
        assertThat(call.effects()).singleElement().isInstanceOfSatisfying(PublishUtterance.class, said -> assertThat(
                        said.transcript().text())
                .isEqualTo("We open at nine."));
    }

    /** Lets time pass and has what the agent then says heard out. */
    private String spokenAfter(long millis) {
        call.effects();
        call.pass(millis);
        Sentence sentence = played();
        call.heardOut(sentence);
        return sentence.text();
    }

    private Sentence played() {
        return call.effects().stream()
                .filter(effect -> effect instanceof Play)
                .map(effect -> ((Play) effect).sentence())
                .findFirst()
                .orElseThrow();
    }
}
