package dev.preop.speech.turn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When the callee is taken to have finished. */
class TurnEndTest {

    private static final long SHORT = 300;
    private static final long USUAL = 500;
    private static final long LONG = 1_000;

    private final TurnEnd english = new TurnEnd(TurnDriver.SETTINGS, TurnWords.of("en-US"));
    private final TurnEnd spanish = new TurnEnd(TurnDriver.SETTINGS, TurnWords.of("es-ES"));

    @ParameterizedTest
    @ValueSource(strings = {"That works.", "Which day?", "Great!", "I think so."})
    void shouldWaitShortlyAfterASentence(String text) {
        assertThat(english.waitMs(text, Callee.UNKNOWN)).isEqualTo(SHORT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We have Tuesday and",
                "Um",
                "So, um...",
                "Let me see,",
                "It is four one five",
                "The number is 415 555",
                "D as in"
            })
    void shouldWaitLongWhenMoreIsToCome(String text) {
        assertThat(english.waitMs(text, Callee.UNKNOWN)).isEqualTo(text.equals("D as in") ? USUAL : LONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It costs 75",
                "At two thirty on Friday",
                "415 555 0100",
                "four one five five five five oh one oh oh"
            })
    void shouldNotMistakeWholeNumbersForHalfSaidOnes(String text) {
        assertThat(english.waitMs(text, Callee.UNKNOWN)).isEqualTo(USUAL);
    }

    @Test
    void shouldWaitShortlyAfterAnAnswerOnlyWhenItWasAskedFor() {
        assertThat(english.waitMs("Yes", Callee.UNKNOWN)).isEqualTo(USUAL);
        assertThat(english.waitMs("Yes", Callee.UNKNOWN.asked(true))).isEqualTo(SHORT);
        assertThat(english.waitMs("Yes and", Callee.UNKNOWN.asked(true))).isEqualTo(LONG);
    }

    @Test
    void shouldKnowOtherLanguages() {
        assertThat(spanish.waitMs("Tenemos el martes y", Callee.UNKNOWN)).isEqualTo(LONG);
        assertThat(spanish.waitMs("Sí, claro", Callee.UNKNOWN.asked(true))).isEqualTo(SHORT);
        assertThat(spanish.waitMs("cuatro uno cinco", Callee.UNKNOWN)).isEqualTo(LONG);
    }

    @Test
    void shouldLearnHowLongThisCalleePauses() {
        Callee slow = Callee.UNKNOWN;
        for (int i = 0; i < 10; i++) {
            slow = slow.paused(480);
        }
        assertThat(english.waitMs("I am not sure", slow)).isEqualTo(720);
        assertThat(english.waitMs("I am not sure", slow.paused(60_000))).isEqualTo(720);
    }

    @Test
    void shouldLearnWithinBounds() {
        assertThat(english.waitMs("I am not sure", Callee.UNKNOWN.paused(1_900)))
                .isEqualTo(900);
        assertThat(english.waitMs("I am not sure", Callee.UNKNOWN.paused(130))).isEqualTo(350);
    }

    @Test
    void shouldLearnFromPausesInTheCall() {
        TurnDriver call = new TurnDriver().opened();
        call.calleeSpeaks(600).pass(450).calleeSpeaks(600).pass(674);
        assertThat(call.effects()).isEmpty();
        call.pass(1);
        assertThat(call.effects()).containsExactly(new TurnEffect.Commit());
    }

    @Test
    void shouldTellTheWordsAheadOnceForEachTextWhileItWaits() {
        TurnDriver call = new TurnDriver().opened();
        call.on(new TurnEvent.SpeechBegan(call.now())).on(new TurnEvent.PartialHeard("We are open"));
        assertThat(call.effects()).isEmpty();
        call.on(new TurnEvent.SpeechEnded(call.now()));
        assertThat(call.effects()).containsExactly(new TurnEffect.Anticipate(1, "We are open"));
        call.on(new TurnEvent.PartialHeard("We are open"));
        assertThat(call.effects()).isEmpty();
        call.on(new TurnEvent.PartialHeard("We are open today"));
        assertThat(call.effects()).containsExactly(new TurnEffect.Anticipate(1, "We are open today"));
    }

    @Test
    void shouldTellNothingAheadOfTheOpening() {
        TurnDriver call = new TurnDriver();
        call.on(new TurnEvent.SpeechBegan(0))
                .on(new TurnEvent.PartialHeard("Hello"))
                .on(new TurnEvent.SpeechEnded(400));
        assertThat(call.effects()).isEmpty();
    }
}
