package dev.preop.speech.turn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preop.speech.turn.TurnEffect.BargeIn;
import dev.preop.speech.turn.TurnEffect.Commit;
import dev.preop.speech.turn.TurnEffect.Play;
import dev.preop.speech.turn.TurnEffect.PublishSpoken;
import dev.preop.speech.turn.TurnEffect.PublishUtterance;
import dev.preop.speech.turn.TurnEffect.Synthesize;
import dev.preop.speech.turn.TurnEvent.PartialHeard;
import dev.preop.speech.turn.TurnEvent.SpeechBegan;
import dev.preop.speech.turn.TurnEvent.SpeechEnded;
import dev.preop.speech.turn.TurnEvent.SpeechSustained;
import dev.preop.speech.turn.TurnState.Hearing;
import dev.preop.speech.turn.TurnState.Listening;
import dev.preop.speech.turn.TurnState.Speaking;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** The callee makes a sound while the agent speaks. */
class InterruptionTest {

    private static final TurnEffect CUT = new TurnEffect.Noted(TurnEffect.Occasion.BARGE_IN);
    private static final TurnEffect HESITATE = new TurnEffect.Hesitate();
    private static final TurnEffect GO_ON = new TurnEffect.GoOn();
    private static final String SENTENCE = "This is long.";

    private final TurnDriver call = new TurnDriver();
    private final Sentence first = call.sentence(1, 1, 0, SENTENCE);

    @Test
    void shouldFinishSayingWhoIsCallingBeforeAnythingElse() {
        Sentence disclosure = call.sentence(1, 0, 0, "An AI is calling for Alex.");
        call.reply(0, 0, false, disclosure.text())
                .reply(0, 1, true, "About a cleaning.")
                .pass(1_500);
        call.started(disclosure).mark(disclosure, 8).on(new SpeechBegan(call.now()));
        call.on(new PartialHeard("sorry who is")).effects();
        call.pass(600).on(new SpeechEnded(call.now())).pass(500).effects();
        call.committed("Sorry, who is this?");
        Sentence rest = call.sentence(3, 0, 0, "calling for Alex.");
        assertThat(call.effects()).contains(new Synthesize(rest), new Play(rest));
    }

    @Test
    void shouldFallSilentOnWordsAndTellExactlyWhatWasHeard() {
        call.answering(SENTENCE, "More.").pass(400).mark(first, 4);
        long onset = call.now();
        call.on(new SpeechBegan(onset)).pass(200).on(new PartialHeard("no wait"));
        assertThat(call.effects())
                .containsExactly(
                        HESITATE,
                        new BargeIn(1),
                        CUT,
                        new PublishSpoken(first, "This", true, OptionalLong.of(onset - 400), onset + 200),
                        new PublishSpoken(
                                call.sentence(1, 1, 1, "More."), "", true, OptionalLong.empty(), onset + 200));
        assertThat(call.state()).isInstanceOf(Hearing.class);
    }

    @Test
    void shouldFallSilentOnASustainedSoundAndTellWhatWasHeardOnceItHasWords() {
        call.answering(SENTENCE).pass(400).mark(first, 4);
        call.on(new SpeechBegan(call.now())).pass(400).on(new SpeechSustained());
        assertThat(call.effects()).containsExactly(HESITATE, new BargeIn(1), CUT);
        call.pass(100).on(new PartialHeard("stop"));
        assertThat(call.effects()).singleElement().isInstanceOfSatisfying(PublishSpoken.class, told -> assertThat(
                        told.heard())
                .isEqualTo("This"));
    }

    @Test
    void shouldGiveWayToOneWordOnlyWhenItLasts() {
        call.answering(SENTENCE).on(new SpeechBegan(call.now())).on(new PartialHeard("Thursday"));
        assertThat(call.effects()).containsExactly(HESITATE);
        call.on(new SpeechSustained());
        assertThat(call.effects()).first().isEqualTo(new BargeIn(1));
    }

    @Test
    void shouldNotGiveWayToSignsOfListening() {
        call.answering(SENTENCE).on(new SpeechBegan(call.now())).on(new PartialHeard("mm-hm right"));
        call.on(new SpeechSustained()).on(new PartialHeard("Mm-hm, right, okay. Yeah,"));
        assertThat(call.effects()).containsExactly(HESITATE, GO_ON);
        call.on(new PartialHeard("Mm-hm, right, okay. Yeah, but"));
        assertThat(call.effects()).first().isEqualTo(new BargeIn(1));
    }

    @Test
    void shouldNotAddUpWhatWasSaidInSeveralSounds() {
        call.answering(SENTENCE).on(new SpeechBegan(call.now())).on(new PartialHeard("good"));
        call.on(new SpeechEnded(call.now())).pass(1_500);
        call.on(new SpeechBegan(call.now())).on(new PartialHeard("good good"));
        assertThat(call.effects()).containsExactly(HESITATE, GO_ON, HESITATE);
    }

    @Test
    void shouldHesitateFromTheOnsetOfASoundUntilItIsOver() {
        call.answering(SENTENCE).on(new SpeechBegan(call.now()));
        assertThat(call.effects()).containsExactly(HESITATE);
        call.pass(300).on(new SpeechEnded(call.now() - 120));
        assertThat(call.effects()).containsExactly(GO_ON);
        assertThat(call.state()).isInstanceOf(Speaking.class);
    }

    @Test
    void shouldNotHesitateWhenNothingMayStopIt() {
        call.answering(SENTENCE).on(new TurnEvent.TimeIsUp()).effects();
        call.on(new SpeechBegan(call.now())).pass(400).on(new SpeechSustained());
        assertThat(call.effects()).isEmpty();
    }

    @Test
    void shouldNotTearKeysThatFollow() {
        call.opened().calleeSays("Yes?").reply(1, 0, false, SENTENCE);
        call.on(new TurnEvent.ReplyReceived(new Reply.Press(TurnDriver.turnId(1), 1, 1, true, "1")));
        call.started(first).effects();
        call.on(new SpeechBegan(call.now()));
        assertThat(call.effects()).isEmpty();
    }

    @Test
    void shouldNotHesitateForLongerThanItSpeaks() {
        call.answering("Yes.").on(new SpeechBegan(call.now()));
        call.mark(call.sentence(1, 1, 0, "Yes."), 4);
        assertThat(call.effects()).startsWith(HESITATE).endsWith(GO_ON);
        assertThat(call.state()).isInstanceOf(Hearing.class);
    }

    @Test
    void shouldGoOnFromTheCutWordAfterASoundWithoutWords() {
        call.answering(SENTENCE, "More.").pass(400).mark(first, 6);
        long startedAt = call.now() - 400;
        long onset = call.now();
        call.on(new SpeechBegan(onset)).pass(400).on(new SpeechSustained());
        call.pass(200).on(new SpeechEnded(onset + 600)).pass(500).committed("");
        assertThat(call.effects()).containsExactly(HESITATE, new BargeIn(1), CUT, new Commit());
        assertThat(call.state()).isInstanceOf(Listening.class);
        call.pass(1_499);
        assertThat(call.effects()).isEmpty();
        call.pass(1);
        Sentence rest = call.sentence(2, 1, 0, "is long.");
        Sentence more = call.sentence(2, 1, 1, "More.");
        assertThat(call.effects())
                .containsExactly(
                        new TurnEffect.Noted(TurnEffect.Occasion.FALSE_INTERRUPTION),
                        new Synthesize(rest),
                        new Synthesize(more),
                        new Play(rest),
                        new Play(more));
        call.started(rest).pass(900).mark(rest, 8);
        assertThat(call.effects())
                .containsExactly(new PublishSpoken(rest, SENTENCE, false, OptionalLong.of(startedAt), call.now()));
    }

    @Test
    void shouldGoOnAfterALongSignOfListening() {
        call.answering(SENTENCE).pass(400).mark(first, 4);
        call.on(new SpeechBegan(call.now())).pass(400).on(new SpeechSustained());
        call.on(new PartialHeard("mmm"))
                .on(new SpeechEnded(call.now()))
                .pass(1_000)
                .committed("Mmm.");
        assertThat(call.effects()).noneMatch(effect -> effect instanceof PublishUtterance);
        call.pass(2_000);
        assertThat(call.effects()).contains(new Play(call.sentence(2, 1, 0, "is long.")));
    }

    @Test
    void shouldTellTheSumOfWhatWasHeardBeforeAndAfterTheCut() {
        call.answering(SENTENCE).pass(400).mark(first, 6);
        call.on(new SpeechBegan(call.now())).pass(400).on(new SpeechSustained());
        call.on(new SpeechEnded(call.now())).pass(500).committed("").pass(2_000).effects();
        Sentence rest = call.sentence(2, 1, 0, "is long.");
        call.started(rest).pass(100).mark(rest, 4);
        call.on(new SpeechBegan(call.now())).on(new PartialHeard("I know that"));
        assertThat(call.effects())
                .filteredOn(effect -> effect instanceof PublishSpoken)
                .singleElement()
                .isInstanceOfSatisfying(
                        PublishSpoken.class, told -> assertThat(told.heard()).isEqualTo("This is l"));
    }

    @Test
    void shouldKeepWhatStillComesForTheCutTurnInOrder() {
        call.opened().calleeSays("Yes?").reply(1, 0, false, SENTENCE);
        call.started(first).pass(100);
        call.on(new SpeechBegan(call.now())).on(new SpeechSustained()).effects();
        call.reply(1, 1, true, "More.");
        assertThat(call.effects()).isEmpty();
        call.on(new SpeechEnded(call.now())).pass(500).committed("").pass(2_000);
        assertThat(call.effects())
                .filteredOn(effect -> effect instanceof Play)
                .isEqualTo(
                        List.of(new Play(call.sentence(2, 1, 0, SENTENCE)), new Play(call.sentence(2, 1, 1, "More."))));
        assertThat(call.state()).isInstanceOf(Speaking.class);
    }
}
