package dev.preop.speech.turn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preop.contracts.HangUpReason;
import dev.preop.contracts.ReplyOrigin;
import dev.preop.speech.turn.Past.Told;
import dev.preop.speech.turn.TurnEffect.HangUp;
import dev.preop.speech.turn.TurnEffect.Play;
import dev.preop.speech.turn.TurnEffect.PublishSpoken;
import dev.preop.speech.turn.TurnEffect.PublishUtterance;
import dev.preop.speech.turn.TurnState.Listening;
import dev.preop.speech.turn.TurnState.Thinking;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A call that goes on here after it began elsewhere. */
class ResumptionTest {

    private static final UUID COMMAND = new UUID(9, 1);
    private static final long AT = 30_000;
    private static final int FRESH = 30_001;

    private final TurnDriver call = new TurnDriver();
    private final List<Told> told = new ArrayList<>();

    @Test
    void shouldGoOnWithTheFirstSentenceThatWasNotHeard() {
        wanted(speak(1, 0, "First."), speak(1, 1, "Second."), speak(1, 2, "Third."));
        spoken(1, 0, "First.", true);
        resumed(true, 1);
        assertThat(played()).containsExactly(sentence(1, 1, "Second."), sentence(1, 2, "Third."));
    }

    @Test
    void shouldSayACutSentenceFromTheWordAtWhichItWasCutAndTellItAsOne() {
        wanted(speak(1, 0, "We would like a cleaning."), speak(1, 1, "Next week."));
        spoken(1, 0, "We would li", false);
        spoken(1, 1, "", false);
        resumed(true, 1);
        Sentence rest = sentence(1, 0, "like a cleaning.");
        assertThat(played()).containsExactly(rest, sentence(1, 1, "Next week."));
        call.effects();
        call.started(rest).mark(rest, rest.text().length());
        assertThat(call.effects()).singleElement().isInstanceOfSatisfying(PublishSpoken.class, spoken -> {
            assertThat(spoken.heard()).isEqualTo("We would like a cleaning.");
            assertThat(spoken.interrupted()).isFalse();
            assertThat(spoken.startedMs()).hasValue(5_000);
        });
    }

    @Test
    void shouldGoOnWhereTheCarrierHasPlayedASentenceThatNobodyCouldTellOf() {
        wanted(speak(1, 0, "First."), speak(1, 1, "We would like a cleaning."), speak(1, 2, "Next week."));
        told.add(new Told.Played(1, 1, 11));
        resumed(true, 1);
        assertThat(played()).containsExactly(sentence(1, 1, "like a cleaning."), sentence(1, 2, "Next week."));
    }

    @Test
    void shouldNotTakeAnOperatorsWordsForTheAgents() {
        wanted(speak(1, 0, "We would like a cleaning."));
        told.add(new Told.Ordered(new Order.Say(COMMAND, 0, "One moment.", false)));
        told.add(new Told.Played(1, 0, 11));
        resumed(true, 1);
        assertThat(played()).contains(sentence(1, 0, "We would like a cleaning."));
    }

    @Test
    void shouldBelieveWhatWasToldRatherThanAMark() {
        wanted(speak(1, 0, "We would like a cleaning."));
        spoken(1, 0, "We would like a ", false);
        told.add(new Told.Played(1, 0, 3));
        resumed(true, 1);
        assertThat(played()).containsExactly(sentence(1, 0, "cleaning."));
    }

    @Test
    void shouldLeaveWhatWasCutForGoodBecauseMoreWasHeardAfterIt() {
        wanted(speak(1, 0, "First of all."), speak(1, 1, "Second."));
        spoken(1, 0, "Fir", false);
        spoken(1, 1, "Sec", false);
        resumed(true, 1);
        assertThat(played()).containsExactly(sentence(1, 1, "Second."));
    }

    @Test
    void shouldSayNothingOfATurnThatTheCalleeHasEnded() {
        wanted(speak(1, 0, "First."), speak(1, 1, "Second."));
        spoken(1, 0, "Fir", false);
        told.add(new Told.Heard(2));
        resumed(true, 2);
        assertThat(call.effects()).isEmpty();
        assertThat(call.state()).as("the answer is owed").isInstanceOf(Thinking.class);
        call.reply(2, 0, true, "I see.");
        assertThat(played()).containsExactly(sentence(2, 0, "I see."));
    }

    @Test
    void shouldSayTheOpeningOnlyWhenItWasNotHeard() {
        wanted(speak(0, 0, "An AI is calling."), speak(0, 1, "About a cleaning."));
        resumed(false, 0);
        assertThat(call.effects()).as("held for the callee").isEmpty();
        call.pass(1);
        assertThat(played()).containsExactly(sentence(0, 0, "An AI is calling."), sentence(0, 1, "About a cleaning."));
    }

    @Test
    void shouldNotRepeatTheDisclosureThatWasHeard() {
        wanted(speak(0, 0, "An AI is calling."), speak(0, 1, "About a cleaning."));
        spoken(0, 0, "An AI is calling.", true);
        resumed(true, 0);
        assertThat(played()).containsExactly(sentence(0, 1, "About a cleaning."));
    }

    @Test
    void shouldFinishTheDisclosureBeforeItAnswers() {
        wanted(speak(0, 0, "An AI is calling."), speak(0, 1, "About a cleaning."), speak(1, 0, "Hello."));
        spoken(0, 0, "An A", false);
        resumed(true, 1);
        assertThat(played()).containsExactly(sentence(0, 0, "AI is calling."), sentence(1, 0, "Hello."));
    }

    @Test
    void shouldListenWhenEverythingWasSaid() {
        resumed(true, 7);
        assertThat(call.effects()).isEmpty();
        assertThat(call.state()).isInstanceOf(Listening.class);
        call.calleeSays("And now?");
        assertThat(call.effects())
                .filteredOn(PublishUtterance.class::isInstance)
                .singleElement()
                .satisfies(
                        effect -> assertThat(((PublishUtterance) effect).turn()).isEqualTo(8));
    }

    @Test
    void shouldHangUpWhenOnlyThatIsLeft() {
        wanted(speak(1, 0, "Goodbye."), new Reply.HangUp(turnId(1), 1, 1, true, HangUpReason.GOAL_REACHED));
        spoken(1, 0, "Goodbye.", true);
        resumed(true, 1);
        assertThat(call.effects()).containsExactly(new HangUp(HangUpReason.GOAL_REACHED));
    }

    @Test
    void shouldPressNoKeyAndHandOverNoCallTwice() {
        wanted(new Reply.Press(turnId(1), 1, 0, false, "1"), new Reply.Transfer(turnId(1), 1, 1, true));
        resumed(true, 1);
        assertThat(call.effects()).isEmpty();
        assertThat(call.state()).isInstanceOf(Listening.class);
    }

    @Test
    void shouldSayAnOperatorsWordsThatWereNotHeardAndStayPaused() {
        wanted(speak(1, 0, "First."));
        told.add(new Told.Ordered(new Order.Say(new UUID(9, 0), 0, "Taken back.", false)));
        told.add(new Told.Ordered(new Order.Pause()));
        told.add(new Told.Ordered(new Order.Say(COMMAND, 0, "One moment.", false)));
        call.resumed(new Past(true, true, 1, told), AT);
        Sentence aside = new Sentence(FRESH, COMMAND, 1, 0, "One moment.", ReplyOrigin.OPERATOR);
        assertThat(played()).containsExactly(aside);
        call.heardOut(aside).pass(60_000).effects();
        call.order(new Order.Resume());
        assertThat(played()).containsExactly(sentence(1, 0, "First."));
    }

    @Test
    void shouldLeaveTheRestOfAMessageToAMachine() {
        told.add(new Told.Wanted(new Reply.Voicemail(COMMAND, 1, 0, true, "This is for Sam.")));
        told.add(new Told.Spoken(COMMAND, 0, "This i", false, 5_000));
        resumed(true, 3);
        Sentence rest = new Sentence(FRESH, COMMAND, 1, 0, "is for Sam.");
        assertThat(played()).containsExactly(rest);
        call.effects();
        call.started(rest).mark(rest, 11);
        assertThat(call.effects()).last().isEqualTo(new HangUp(HangUpReason.VOICEMAIL));
    }

    @Test
    void shouldTakeNoMarkOfEarlierForOneOfItsOwn() {
        wanted(speak(1, 0, "First."));
        resumed(true, 1);
        call.effects();
        call.started(sentence(1, 0, "First."));
        call.on(new TurnEvent.MarkReturned(1, 1, 0, 6));
        assertThat(call.effects()).isEmpty();
    }

    private void wanted(Reply... replies) {
        Arrays.stream(replies).map(Told.Wanted::new).forEach(told::add);
    }

    private void spoken(int turn, int index, String heard, boolean whole) {
        told.add(new Told.Spoken(turnId(turn), index, heard, whole, 5_000));
    }

    private void resumed(boolean opened, int turn) {
        call.resumed(new Past(opened, false, turn, told), AT);
    }

    private List<Sentence> played() {
        return call.effects().stream()
                .filter(Play.class::isInstance)
                .map(effect -> ((Play) effect).sentence())
                .toList();
    }

    private static Reply speak(int turn, int index, String text) {
        return new Reply.Speak(turnId(turn), turn, index, false, text);
    }

    private static Sentence sentence(int turn, int index, String text) {
        return new Sentence(FRESH, turnId(turn), turn, index, text);
    }

    private static UUID turnId(int turn) {
        return TurnDriver.turnId(turn);
    }
}
