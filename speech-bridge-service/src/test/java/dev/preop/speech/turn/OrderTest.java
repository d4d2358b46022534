package dev.preop.speech.turn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preop.contracts.HangUpReason;
import dev.preop.contracts.ReplyOrigin;
import dev.preop.speech.turn.TurnEffect.BargeIn;
import dev.preop.speech.turn.TurnEffect.Discard;
import dev.preop.speech.turn.TurnEffect.HangUp;
import dev.preop.speech.turn.TurnEffect.Play;
import dev.preop.speech.turn.TurnEffect.Press;
import dev.preop.speech.turn.TurnEffect.PublishSpoken;
import dev.preop.speech.turn.TurnEffect.PublishUtterance;
import dev.preop.speech.turn.TurnEffect.PutFirst;
import dev.preop.speech.turn.TurnEffect.Synthesize;
import dev.preop.speech.turn.TurnEffect.Transfer;
import dev.preop.speech.turn.TurnState.Ended;
import dev.preop.speech.turn.TurnState.Listening;
import dev.preop.speech.turn.TurnState.Thinking;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Operators' orders, pressed keys, handing over, and messages to machines. */
class OrderTest {

    private static final UUID COMMAND = new UUID(9, 1);

    private final TurnDriver call = new TurnDriver();
    private final Sentence first = call.sentence(1, 1, 0, "First.");
    private final Sentence second = call.sentence(1, 1, 1, "Second.");
    private final Sentence said = new Sentence(1, COMMAND, 1, 0, "Ask for a receipt.", ReplyOrigin.OPERATOR);

    @Test
    void shouldSayAnOperatorsWordsAfterTheSentenceNowPlaying() {
        call.answering("First.", "Second.").order(say(false));
        assertThat(call.effects()).containsExactly(new Synthesize(said), new PutFirst(said), new Play(said));
        call.mark(first, 6).started(said).mark(said, 18).started(second).mark(second, 7);
        assertThat(call.effects())
                .extracting(effect -> ((PublishSpoken) effect).sentence())
                .containsExactly(first, said, second);
        assertThat(call.state()).isInstanceOf(Listening.class);
    }

    @Test
    void shouldCutOnlyTheSentenceNowPlayingForUrgentWords() {
        call.answering("First.", "Second.").mark(first, 2).order(say(true));
        Sentence urgent = new Sentence(2, COMMAND, 1, 0, "Ask for a receipt.", ReplyOrigin.OPERATOR);
        Sentence rest = call.sentence(2, 1, 1, "Second.");
        assertThat(call.effects())
                .satisfiesExactly(
                        effect -> assertThat(effect).isEqualTo(new BargeIn(1)),
                        effect -> assertThat(((PublishSpoken) effect).heard()).isEqualTo("Fi"),
                        effect -> assertThat(effect).isEqualTo(new Synthesize(urgent)),
                        effect -> assertThat(effect).isEqualTo(new Synthesize(rest)),
                        effect -> assertThat(effect).isEqualTo(new Play(urgent)),
                        effect -> assertThat(effect).isEqualTo(new Play(rest)));
    }

    @Test
    void shouldStillSayAnOperatorsWordsWhenTheCalleeSpeaksBefore() {
        call.opened().calleeSays("Yes?").effects();
        call.on(new TurnEvent.SpeechBegan(call.now())).order(say(false)).reply(1, 0, true, "First.");
        call.on(new TurnEvent.SpeechEnded(call.now())).pass(500).effects();
        call.committed("And another thing");
        Sentence renewed = new Sentence(2, COMMAND, 1, 0, "Ask for a receipt.", ReplyOrigin.OPERATOR);
        assertThat(call.effects()).contains(new Discard(1), new Synthesize(renewed), new Play(renewed));
        call.heardOut(renewed);
        assertThat(call.state()).as("the new turn is still owed").isInstanceOf(Thinking.class);
    }

    @Test
    void shouldFallSilentWhenPausedAndSpeakAgainWhenResumed() {
        call.answering("First.", "Second.").mark(first, 2).order(new Order.Pause());
        assertThat(call.effects()).first().isEqualTo(new BargeIn(1));
        call.reply(1, 2, true, "Too late.").pass(60_000);
        assertThat(call.effects()).as("no reprompt and no reply").isEmpty();
        call.calleeSays("Are you there?");
        assertThat(call.effects()).anyMatch(effect -> effect instanceof PublishUtterance);
        call.order(say(false));
        assertThat(call.effects()).anyMatch(effect -> effect instanceof Play);
        call.heardOut(new Sentence(3, COMMAND, 2, 0, "Ask for a receipt.", ReplyOrigin.OPERATOR))
                .effects();
        call.order(new Order.Resume());
        assertThat(call.state()).isInstanceOf(Thinking.class);
        call.reply(2, 0, true, "Here I am.");
        assertThat(call.effects()).contains(new Play(call.sentence(3, 2, 0, "Here I am.")));
    }

    @Test
    void shouldGoOnAfterAPauseWithWhatItHeldBack() {
        call.answering("First.", "Second.").mark(first, 2).order(new Order.Pause());
        assertThat(call.effects()).containsExactly(new BargeIn(1));
        call.reply(1, 2, true, "Third.").pass(60_000);
        assertThat(call.effects()).noneMatch(effect -> effect instanceof Play);
        call.order(new Order.Resume());
        Sentence rest = call.sentence(2, 1, 0, "First.");
        assertThat(call.effects())
                .contains(new Synthesize(rest), new Play(rest), new Play(call.sentence(2, 1, 1, "Second.")));
        call.heardOut(rest).effects();
        assertThat(call.state()).isInstanceOf(TurnState.Speaking.class);
    }

    @Test
    void shouldSayAnOperatorsWordsInAPauseAndNothingElse() {
        call.answering("First.", "Second.")
                .mark(first, 2)
                .order(new Order.Pause())
                .effects();
        call.order(say(false));
        Sentence aside = new Sentence(2, COMMAND, 1, 0, "Ask for a receipt.", ReplyOrigin.OPERATOR);
        assertThat(call.effects())
                .contains(new Play(aside))
                .filteredOn(Play.class::isInstance)
                .hasSize(1);
        call.heardOut(aside).pass(5_000).effects();
        call.order(new Order.Resume());
        assertThat(call.effects()).contains(new Play(call.sentence(2, 1, 0, "First.")));
    }

    @Test
    void shouldStillSayWhoIsCallingAfterAPauseInTheOpening() {
        Sentence disclosure = call.sentence(1, 0, 0, "An AI is calling for Alex.");
        call.reply(0, 0, false, disclosure.text())
                .reply(0, 1, true, "About a cleaning.")
                .pass(1_500);
        call.started(disclosure)
                .mark(disclosure, 8)
                .order(new Order.Pause())
                .pass(5_000)
                .effects();
        call.calleeSays("Hello? Who is this?");
        assertThat(call.effects())
                .filteredOn(PublishSpoken.class::isInstance)
                .as("what must be heard is not over")
                .extracting(effect -> ((PublishSpoken) effect).sentence().index())
                .containsExactly(1);
        call.order(new Order.Resume());
        Sentence rest = call.sentence(3, 0, 0, "calling for Alex.");
        assertThat(call.effects()).contains(new Play(rest));
        call.reply(1, 0, true, "It is about a cleaning.").effects();
        call.started(rest).mark(rest, 17);
        assertThat(call.effects()).singleElement().satisfies(effect -> {
            assertThat(((PublishSpoken) effect).heard()).isEqualTo(disclosure.text());
            assertThat(((PublishSpoken) effect).interrupted()).isFalse();
        });
        assertThat(call.state()).isInstanceOf(TurnState.Speaking.class);
    }

    @Test
    void shouldEndAPauseThatIsForgotten() {
        call.opened().order(new Order.Pause()).pass(599_000).effects();
        call.pass(2_000);
        assertThat(call.effects()).containsExactly(new HangUp(HangUpReason.NO_RESPONSE));
    }

    @Test
    void shouldPressKeysInTheOrderOfTheTurnAndTellNoWordsOfThem() {
        call.opened().calleeSays("Press one.").effects();
        call.on(new TurnEvent.ReplyReceived(new Reply.Press(TurnDriver.turnId(1), 1, 0, true, "1w2")));
        Sentence keys = call.sentence(1, 1, 0, "1w2");
        assertThat(call.effects()).containsExactly(new Press(keys), new Play(keys));
        call.started(keys).on(new TurnEvent.SpeechBegan(call.now())).on(new TurnEvent.SpeechSustained());
        assertThat(call.effects()).as("a voice does not stop keys").isEmpty();
        call.on(new TurnEvent.SpeechEnded(call.now())).pass(2_000).mark(keys, 3);
        assertThat(call.effects()).isEmpty();
        assertThat(call.state()).isInstanceOf(Listening.class);
    }

    @Test
    void shouldHandOverOnceEverythingBeforeWasHeardAndBeSilentThen() {
        call.answering("First.", "Second.").order(say(false)).order(new Order.Transfer());
        assertThat(call.effects())
                .contains(new TurnEffect.Skip(second))
                .noneMatch(effect -> effect instanceof Transfer);
        call.mark(first, 6).started(said).on(new TurnEvent.SpeechBegan(call.now()));
        call.on(new TurnEvent.PartialHeard("who are you calling")).on(new TurnEvent.SpeechEnded(call.now()));
        call.pass(1_500).effects();
        call.mark(said, 18);
        assertThat(call.effects()).last().isEqualTo(new Transfer());
        call.reply(1, 2, true, "More.").order(say(false)).pass(3_600_000);
        assertThat(call.effects()).isEmpty();
    }

    @Test
    void shouldSpeakAgainWhenTheCallCouldNotBeHandedOver() {
        call.opened().order(new Order.Transfer());
        assertThat(call.effects()).containsExactly(new Transfer());
        call.on(new TurnEvent.TransferFailed());
        assertThat(call.effects()).anySatisfy(effect -> assertThat(effect)
                .isInstanceOfSatisfying(
                        Play.class, play -> assertThat(play.sentence().text()).isEqualTo("Are you still there?")));
    }

    @Test
    void shouldLeaveAMessageWhateverTheOtherSideSaysAndHangUp() {
        call.answering("First.", "Second.");
        call.on(new TurnEvent.ReplyReceived(new Reply.Voicemail(COMMAND, 7, 0, true, "This is for Sam.")));
        Sentence message = new Sentence(2, COMMAND, 7, 0, "This is for Sam.");
        assertThat(call.effects()).startsWith(new BargeIn(1)).endsWith(new Synthesize(message), new Play(message));
        call.started(message)
                .on(new TurnEvent.SpeechBegan(call.now()))
                .on(new TurnEvent.PartialHeard("the mailbox is"));
        call.on(new TurnEvent.SpeechSustained()).reply(1, 2, true, "Late.").pass(1_000);
        assertThat(call.effects()).isEmpty();
        call.mark(message, 16);
        assertThat(call.effects()).last().isEqualTo(new HangUp(HangUpReason.VOICEMAIL));
        assertThat(call.state()).isInstanceOf(Ended.class);
    }

    private static Order say(boolean interrupt) {
        return new Order.Say(COMMAND, 0, "Ask for a receipt.", interrupt);
    }
}
