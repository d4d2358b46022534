package dev.preop.conversation.turn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preop.contracts.CallRef;
import dev.preop.contracts.Decision;
import dev.preop.contracts.HangUpReason;
import dev.preop.contracts.Money;
import dev.preop.conversation.Briefings;
import dev.preop.conversation.conversation.Conversation;
import dev.preop.conversation.conversation.ExchangeStatus;
import dev.preop.conversation.conversation.LiveCall;
import dev.preop.conversation.conversation.MemoryStore;
import dev.preop.conversation.conversation.PendingApproval;
import dev.preop.conversation.conversation.Utterance;
import dev.preop.conversation.language.Phrase;
import dev.preop.conversation.language.Phrases;
import dev.preop.kit.testing.VirtualTime;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.mutiny.Uni;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ApprovalDeskTest {

    private static final Phrases PHRASES = Phrases.of("en-US");
    private static final UUID TURN = UUID.randomUUID();
    private static final Money PRICE = new Money(BigDecimal.valueOf(300), "USD");

    private final VirtualTime time = new VirtualTime();
    private final CallRef ref = Briefings.call();
    private final MemoryStore store = new MemoryStore();
    private final List<Move> moves = new ArrayList<>();
    private final List<PendingApproval> asked = new ArrayList<>();
    private final List<String> quotes = new ArrayList<>();
    private final ApprovalDesk desk = new ApprovalDesk(
            (conversation, approval, reason, quote) -> {
                asked.add(approval);
                quotes.add(quote);
                return Uni.createFrom().voidItem();
            },
            store,
            (turn, move, llmMs) -> {
                moves.add(move);
                return Uni.createFrom().voidItem();
            },
            new TurnSurroundings(new Limits(), new TurnMetrics(new SimpleMeterRegistry()), time, time.clock()));
    private LiveCall call;

    @BeforeEach
    void ask() {
        Utterance offer = new Utterance(UUID.randomUUID(), "It is $300.");
        call = store.liveCall(
                Conversation.requested(ref, Briefings.dentist())
                        .heard(TURN, 1, offer)
                        .said(TURN, 1, 0, PHRASES.the(Phrase.HOLD_LINE)),
                time.now());
        TurnRef turn = TurnRef.ofAgent(ref, TURN, 1, offer.id());
        desk.open(call, turn, offer.id(), Question.price(PRICE)).await().indefinitely();
    }

    private PendingApproval approval() {
        return asked.getFirst();
    }

    @Test
    void shouldAskWithTheCalleesWordsAndAnEnd() {
        assertThat(quotes).containsExactly("It is $300.");
        assertThat(approval().amount()).isEqualTo(PRICE);
        assertThat(approval().expiresAt()).isEqualTo(time.now().plusSeconds(60));
        assertThat(call.conversation().state().approval()).isEqualTo(approval());
    }

    @Test
    void shouldSaySomethingElseEveryTenSeconds() {
        time.advance(Duration.ofSeconds(35));

        assertThat(moves).extracting(Move::index).containsExactly(1, 2, 3);
        assertThat(moves).noneMatch(Move::last);
        assertThat(moves).extracting(move -> ((Move.Say) move).text()).doesNotHaveDuplicates();
    }

    @Test
    void shouldGiveUpByItselfWhenNoDecisionEverComes() {
        time.advance(Duration.ofSeconds(64));
        assertThat(moves).noneMatch(Move::last);

        time.advance(Duration.ofSeconds(1));

        assertThat(moves).last().isEqualTo(new Move.HangUp(8, HangUpReason.GOAL_FAILED, true));
        assertThat(store.decisions()).containsExactly(Decision.EXPIRED);
        assertThat(store.turns().get(TURN).status()).isEqualTo(ExchangeStatus.ANSWERED);
        assertThat(time.pending()).isZero();
    }

    @Test
    void shouldBeSilentOnceItIsDecided() {
        desk.approve(call, approval()).await().indefinitely();
        time.advance(Duration.ofMinutes(2));

        assertThat(moves).isEmpty();
        assertThat(call.conversation().state().consent().amount()).isEqualTo(PRICE);
        assertThat(store.decisions()).containsExactly(Decision.APPROVED);
    }

    @Test
    void shouldEndTheTurnWhenTheUserRefuses() {
        desk.decline(call, approval(), Decision.REJECTED).await().indefinitely();

        assertThat(moves).containsExactly(new Move.Say(1, PHRASES.the(Phrase.PRICE_DECLINED), true));
        assertThat(call.conversation().state().refused()).isTrue();
        assertThat(time.pending()).isZero();
    }
}
