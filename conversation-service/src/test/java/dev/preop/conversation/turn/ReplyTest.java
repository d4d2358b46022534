package dev.preop.conversation.turn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preop.contracts.HangUpReason;
import dev.preop.contracts.Money;
import dev.preop.conversation.Briefings;
import dev.preop.conversation.action.Action;
import dev.preop.conversation.authority.AuthorityGuard;
import dev.preop.conversation.authority.Consent;
import dev.preop.conversation.authority.Offer;
import dev.preop.conversation.callee.Signal;
import dev.preop.conversation.conversation.Permission;
import dev.preop.conversation.language.Phrase;
import dev.preop.conversation.language.Phrases;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReplyTest {

    private static final Phrases PHRASES = Phrases.of("en-US");
    private static final String FILLER = "One moment, please.";

    private final List<Move> moves = new ArrayList<>();

    private static Reply reply(String callee, boolean refusedBefore) {
        Offer offer = Offer.NONE.after("", callee);
        return new Reply(new ReplyRules(
                Briefings.allowing(Permission.TRANSFER),
                AuthorityGuard.of(Briefings.ENVELOPE, Consent.NONE, offer),
                offer,
                refusedBefore,
                Signal.in(callee) == Signal.ASKS_IF_ROBOT,
                0,
                FILLER));
    }

    @Test
    void shouldMarkTheLastSentenceAndNoOther() {
        Reply reply = reply("Hello?", false);

        moves.addAll(reply.text("I would like an appointment. Is Friday "));
        moves.addAll(reply.text("free? Or Monday?"));
        moves.addAll(reply.end());

        assertThat(moves)
                .containsExactly(
                        new Move.Say(0, "I would like an appointment.", false),
                        new Move.Say(1, "Is Friday free?", false),
                        new Move.Say(2, "Or Monday?", true));
        assertThat(reply.closed()).isTrue();
    }

    @Test
    void shouldHangUpAfterEverythingWasSaid() {
        Reply reply = reply("Booked.", false);

        reply.act(new Action.HangUp(HangUpReason.GOAL_REACHED));
        moves.addAll(reply.text("Thank you. Goodbye!"));
        moves.addAll(reply.end());

        assertThat(moves)
                .containsExactly(
                        new Move.Say(0, "Thank you.", false),
                        new Move.Say(1, "Goodbye!", false),
                        new Move.HangUp(2, HangUpReason.GOAL_REACHED, true));
    }

    @Test
    void shouldSayGoodbyeWhenTheModelHangsUpWithoutAWord() {
        Reply reply = reply("Booked.", false);

        reply.act(new Action.HangUp(HangUpReason.GOAL_REACHED));
        moves.addAll(reply.end());

        assertThat(moves)
                .containsExactly(
                        new Move.Say(0, PHRASES.the(Phrase.GOODBYE), false),
                        new Move.HangUp(1, HangUpReason.GOAL_REACHED, true));
    }

    @Test
    void shouldNeverBeEmpty() {
        assertThat(reply("Hello?", false).end()).containsExactly(new Move.Say(0, PHRASES.the(Phrase.SAY_AGAIN), true));
        assertThat(reply("Hello?", false).giveUp())
                .containsExactly(new Move.Say(0, PHRASES.the(Phrase.SAY_AGAIN), true));
    }

    @Test
    void shouldDropTheUnfinishedSentenceWhenTheModelFails() {
        Reply reply = reply("Hello?", false);

        moves.addAll(reply.text("One thing. And anoth"));
        moves.addAll(reply.giveUp());

        assertThat(moves)
                .containsExactly(
                        new Move.Say(0, "One thing.", false), new Move.Say(1, PHRASES.the(Phrase.SAY_AGAIN), true));
    }

    @Test
    void shouldStillHangUpWhenTheModelFailsAfterDecidingTo() {
        Reply reply = reply("Bye.", false);

        moves.addAll(reply.text("Goodbye!"));
        reply.act(new Action.HangUp(HangUpReason.GOAL_FAILED));
        moves.addAll(reply.giveUp());

        assertThat(moves)
                .containsExactly(
                        new Move.Say(0, "Goodbye!", false), new Move.HangUp(1, HangUpReason.GOAL_FAILED, true));
    }

    @Test
    void shouldReplaceAForbiddenSentenceAndDropWhatRestsOnIt() {
        Reply reply = reply("That is $300.", false);

        reply.act(new Action.HangUp(HangUpReason.GOAL_REACHED));
        moves.addAll(reply.text("I see. Great, please book it. See you then!"));
        moves.addAll(reply.end());

        assertThat(moves)
                .containsExactly(
                        new Move.Say(0, "I see.", false), new Move.Say(1, PHRASES.the(Phrase.HOLD_LINE), false));
        assertThat(reply.question()).contains(Question.price(new Money(BigDecimal.valueOf(300), "USD")));
    }

    @Test
    void shouldEndTheCallWhenTheSecondPriceIsForbiddenToo() {
        Reply reply = reply("Still $300.", true);

        moves.addAll(reply.text("Alright, book it. "));
        moves.addAll(reply.end());

        assertThat(moves)
                .containsExactly(
                        new Move.Say(0, PHRASES.the(Phrase.CANNOT_AGREE), false),
                        new Move.HangUp(1, HangUpReason.GOAL_FAILED, true));
    }

    @Test
    void shouldFillTheWaitOnlyBeforeTheFirstSentence() {
        Reply reply = reply("Hello?", false);

        assertThat(reply.filler()).containsExactly(new Move.Say(0, FILLER, false));
        assertThat(reply.filler()).isEmpty();
        assertThat(reply.text("Hi there. N")).containsExactly(new Move.Say(1, "Hi there.", false));
    }

    @Test
    void shouldSayNothingMoreOnceClosed() {
        Reply reply = reply("Hello?", false);
        reply.giveUp();

        assertThat(reply.text("Late words. More")).isEmpty();
        assertThat(reply.end()).isEmpty();
        assertThat(reply.giveUp()).isEmpty();
        assertThat(reply.filler()).isEmpty();
    }

    @Test
    void shouldSayYesBeforeAnythingElseWhenAskedForAMachineAndSayItOnce() {
        Reply reply = reply("Wait, are you a robot?", false);

        moves.addAll(reply.begin());
        moves.addAll(reply.text("Yes, I am an AI. I'm a real person, promise. Shall we book?"));
        moves.addAll(reply.end());

        String yes = PHRASES.the(Phrase.IS_AI, "owner", "Alex Morgan");
        assertThat(moves).containsExactly(new Move.Say(0, yes, false), new Move.Say(1, "Shall we book?", true));
    }

    @Test
    void shouldNeverDenyBeingAnAi() {
        Reply reply = reply("Hello?", false);

        moves.addAll(reply.text("I am a real person."));
        moves.addAll(reply.end());

        assertThat(moves).containsExactly(new Move.Say(0, PHRASES.the(Phrase.IS_AI, "owner", "Alex Morgan"), true));
    }

    @Test
    void shouldLeadBackWhenTheModelOnlyAffirms() {
        Reply reply = reply("Am I talking to a machine?", false);

        moves.addAll(reply.begin());
        moves.addAll(reply.text("Yes, I am an AI."));
        moves.addAll(reply.end());

        assertThat(moves).last().isEqualTo(new Move.Say(1, PHRASES.the(Phrase.GO_ON), true));
    }

    @Test
    void shouldReplaceWordsThatAreNotFitToBeSpoken() {
        Reply reply = reply("Hello?", false);

        moves.addAll(reply.text("That is bullshit. See https://evil.example/pay now. I will sue you. Fine."));
        moves.addAll(reply.end());

        assertThat(moves)
                .extracting(move -> ((Move.Say) move).text())
                .containsExactly(
                        PHRASES.the(Phrase.NEUTRAL), PHRASES.the(Phrase.NEUTRAL), PHRASES.the(Phrase.NEUTRAL), "Fine.");
    }

    @Test
    void shouldAskForTheCalleesPriceAndNotForTheModels() {
        Reply reply = reply("It is $180.", false);

        reply.act(new Action.RequestApproval());
        moves.addAll(reply.end());

        assertThat(moves).containsExactly(new Move.Say(0, PHRASES.the(Phrase.HOLD_LINE), false));
        assertThat(reply.question()).contains(Question.price(new Money(BigDecimal.valueOf(180), "USD")));
    }

    @Test
    void shouldAnnounceATransferAndPressKeysWithoutAWord() {
        Reply transfer = reply("Sure.", false);
        transfer.act(new Action.Transfer());
        Reply press = reply("Press 1.", false);
        press.act(new Action.PressDigits("1"));

        assertThat(transfer.end())
                .containsExactly(new Move.Say(0, PHRASES.the(Phrase.CONNECTING), false), new Move.Transfer(1, true));
        assertThat(press.end()).containsExactly(new Move.PressDigits(0, "1", true));
    }
}
