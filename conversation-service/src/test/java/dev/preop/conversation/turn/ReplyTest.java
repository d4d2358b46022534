package dev.preop.conversation.turn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preop.contracts.HangUpReason;
import dev.preop.conversation.Briefings;
import dev.preop.conversation.authority.AuthorityGuard;
import dev.preop.conversation.authority.Consent;
import dev.preop.conversation.authority.Offer;
import dev.preop.conversation.phrase.Language;
import dev.preop.conversation.phrase.Phrases;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReplyTest {

    private static final Phrases PHRASES = Phrases.of(Language.ENGLISH);

    private final List<Move> moves = new ArrayList<>();

    private static Reply reply(String callee, boolean refusedBefore) {
        AuthorityGuard guard = AuthorityGuard.of(Briefings.ENVELOPE, Consent.NONE, Offer.NONE.after("", callee));
        return new Reply(PHRASES, guard, refusedBefore);
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

        reply.hangUp(HangUpReason.GOAL_REACHED);
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

        reply.hangUp(HangUpReason.GOAL_REACHED);
        moves.addAll(reply.end());

        assertThat(moves)
                .containsExactly(
                        new Move.Say(0, PHRASES.goodbye(), false), new Move.HangUp(1, HangUpReason.GOAL_REACHED, true));
    }

    @Test
    void shouldNeverBeEmpty() {
        assertThat(reply("Hello?", false).end()).containsExactly(new Move.Say(0, PHRASES.sayAgain(), true));
        assertThat(reply("Hello?", false).giveUp()).containsExactly(new Move.Say(0, PHRASES.sayAgain(), true));
    }

    @Test
    void shouldDropTheUnfinishedSentenceWhenTheModelFails() {
        Reply reply = reply("Hello?", false);

        moves.addAll(reply.text("One thing. And anoth"));
        moves.addAll(reply.giveUp());

        assertThat(moves)
                .containsExactly(new Move.Say(0, "One thing.", false), new Move.Say(1, PHRASES.sayAgain(), true));
    }

    @Test
    void shouldStillHangUpWhenTheModelFailsAfterDecidingTo() {
        Reply reply = reply("Bye.", false);

        moves.addAll(reply.text("Goodbye!"));
        reply.hangUp(HangUpReason.GOAL_FAILED);
        moves.addAll(reply.giveUp());

        assertThat(moves)
                .containsExactly(
                        new Move.Say(0, "Goodbye!", false), new Move.HangUp(1, HangUpReason.GOAL_FAILED, true));
    }

    @Test
    void shouldReplaceAForbiddenSentenceAndDropWhatRestsOnIt() {
        Reply reply = reply("That is $300.", false);

        reply.hangUp(HangUpReason.GOAL_REACHED);
        moves.addAll(reply.text("I see. Great, please book it. See you then!"));
        moves.addAll(reply.end());

        assertThat(moves)
                .containsExactly(new Move.Say(0, "I see.", false), new Move.Say(1, PHRASES.checkPrice(), true));
    }

    @Test
    void shouldEndTheCallWhenTheSecondPriceIsForbiddenToo() {
        Reply reply = reply("Still $300.", true);

        moves.addAll(reply.text("Alright, book it. "));
        moves.addAll(reply.end());

        assertThat(moves)
                .containsExactly(
                        new Move.Say(0, PHRASES.cannotAgree(), false),
                        new Move.HangUp(1, HangUpReason.GOAL_FAILED, true));
    }

    @Test
    void shouldFillTheWaitOnlyBeforeTheFirstSentence() {
        Reply reply = reply("Hello?", false);

        assertThat(reply.filler()).containsExactly(new Move.Say(0, PHRASES.oneMoment(), false));
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
}
