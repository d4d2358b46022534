package dev.preop.conversation.turn;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.preop.contracts.CallRef;
import dev.preop.contracts.HangUpReason;
import dev.preop.contracts.Money;
import dev.preop.conversation.Briefings;
import dev.preop.conversation.action.ActionReader;
import dev.preop.conversation.callee.Signal;
import dev.preop.conversation.conversation.Conversation;
import dev.preop.conversation.conversation.ExchangeStatus;
import dev.preop.conversation.conversation.LiveCall;
import dev.preop.conversation.conversation.MemoryStore;
import dev.preop.conversation.conversation.Utterance;
import dev.preop.conversation.language.Phrase;
import dev.preop.conversation.language.Phrases;
import dev.preop.conversation.turn.client.ChatPart;
import dev.preop.kit.testing.VirtualTime;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.MultiEmitter;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LiveTurnTest {

    private static final Phrases PHRASES = Phrases.of("en-US");
    private static final String FILLER = "One moment, please.";
    private static final UUID TURN = UUID.randomUUID();

    private final VirtualTime time = new VirtualTime();
    private final CallRef ref = Briefings.call();
    private final List<Move> moves = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();
    private final AtomicReference<MultiEmitter<? super ChatPart>> model = new AtomicReference<>();
    private final MemoryStore store = new MemoryStore();
    private boolean modelStopped;
    private boolean brokerDown;
    private LiveCall call;
    private LiveTurn turn;

    @BeforeEach
    void begin() {
        begin(Optional.empty());
    }

    private void begin(Optional<Supplier<Multi<ChatPart>>> fallback) {
        Utterance utterance = new Utterance(UUID.randomUUID(), "Which day?");
        call = store.liveCall(Conversation.requested(ref, Briefings.dentist()).heard(TURN, 1, utterance), time.now());
        TurnRef turnRef = TurnRef.ofAgent(ref, TURN, 1, utterance.id());
        turn = new LiveTurn(
                turnRef,
                new Reply(ReplyRules.of(call.conversation(), TURN, Signal.NONE, FILLER)),
                new ActionReader(Briefings.dentist(), utterance.text()),
                new TurnOutput(call, turnRef, this::publish),
                question -> {
                    questions.add(question);
                    return Uni.createFrom().voidItem();
                },
                new TurnSurroundings(new Limits(), new TurnMetrics(new SimpleMeterRegistry()), time, time.clock()));
        turn.start(
                Multi.createFrom().emitter(emitter -> {
                    emitter.onTermination(() -> modelStopped = true);
                    model.set(emitter);
                }),
                fallback);
    }

    private Uni<Void> publish(TurnRef turn, Move move, long llmMs) {
        moves.add(move);
        return brokerDown
                ? Uni.createFrom().failure(new IllegalStateException("down"))
                : Uni.createFrom().voidItem();
    }

    private void words(String text) {
        model.get().emit(new ChatPart.Text(text));
    }

    private void done() {
        model.get().emit(new ChatPart.Done());
        model.get().complete();
    }

    private ExchangeStatus stored() {
        return store.turns().get(TURN).status();
    }

    @Test
    void shouldHandOutEachSentenceAsSoonAsItIsComplete() {
        words("Tuesday is fine. Or ");
        assertThat(moves).containsExactly(new Move.Say(0, "Tuesday is fine.", false));

        words("Wednesday.");
        done();

        assertThat(moves).last().isEqualTo(new Move.Say(1, "Or Wednesday.", true));
        assertThat(turn.settled().await().indefinitely()).isNull();
        assertThat(stored()).isEqualTo(ExchangeStatus.ANSWERED);
        assertThat(store.turns().get(TURN).sentences()).hasSize(2);
        assertThat(time.pending()).isZero();
    }

    @Test
    void shouldFillTheWaitThenGiveUpWhenTheModelSaysNothing() {
        time.advance(Duration.ofMillis(2500));
        assertThat(moves).containsExactly(new Move.Say(0, FILLER, false));

        time.advance(Duration.ofMillis(3500));

        assertThat(moves).last().isEqualTo(new Move.Say(1, PHRASES.the(Phrase.SAY_AGAIN), true));
        assertThat(modelStopped).isTrue();
        assertThat(time.pending()).isZero();
    }

    @Test
    void shouldGiveTheModelItsTimeAgainAfterEverySentence() {
        time.advance(Duration.ofSeconds(2));
        words("Tuesday is fine. Or ");
        time.advance(Duration.ofSeconds(5));
        assertThat(moves).hasSize(1);

        time.advance(Duration.ofSeconds(1));

        assertThat(moves).last().isEqualTo(new Move.Say(1, PHRASES.the(Phrase.SAY_AGAIN), true));
    }

    @Test
    void shouldSayTheScriptedLineWhenTheModelFails() {
        words("Tues");
        model.get().fail(new IllegalStateException("gone"));

        assertThat(moves).containsExactly(new Move.Say(0, PHRASES.the(Phrase.SAY_AGAIN), true));
        assertThat(stored()).isEqualTo(ExchangeStatus.ANSWERED);
    }

    @Test
    void shouldHandOutNothingMoreOnceCancelled() {
        words("Tuesday is fine. Or ");
        turn.cancel();
        words("Wednesday. Or Thursday.");
        time.advance(Duration.ofMinutes(1));

        assertThat(moves).containsExactly(new Move.Say(0, "Tuesday is fine.", false));
        assertThat(modelStopped).isTrue();
        assertThat(stored()).isEqualTo(ExchangeStatus.CANCELLED);
        assertThat(time.pending()).isZero();
    }

    @Test
    void shouldEndTheCallForAnyReasonButOnlyWithTheToolThatWasOffered() {
        var arguments = JsonNodeFactory.instance.objectNode();
        model.get().emit(new ChatPart.ToolCall("transfer", arguments.deepCopy().put("to", "+14155550199")));
        model.get().emit(new ChatPart.ToolCall("hang_up", arguments.deepCopy().put("reason", "operator")));
        words("Goodbye!");
        done();

        assertThat(moves)
                .containsExactly(new Move.Say(0, "Goodbye!", false), new Move.HangUp(1, HangUpReason.UNKNOWN, true));
    }

    @Test
    void shouldStayOpenWhenTheBrokerDidNotTakeIt() {
        brokerDown = true;
        words("Tuesday.");
        done();

        assertThat(turn.settled().subscribeAsCompletionStage()).isCompletedExceptionally();
        assertThat(call.conversation().exchange(TURN).orElseThrow().status()).isEqualTo(ExchangeStatus.OPEN);
    }

    @Test
    void shouldWaitForTheUserInsteadOfAcceptingAHigherPrice() {
        words("The price of $300 is fine, please book it. Goodbye! ");

        assertThat(moves).containsExactly(new Move.Say(0, PHRASES.the(Phrase.HOLD_LINE), false));
        assertThat(questions).containsExactly(Question.price(new Money(BigDecimal.valueOf(300), "USD")));
        assertThat(modelStopped).isTrue();
        assertThat(stored()).isEqualTo(ExchangeStatus.WAITING);
        assertThat(time.pending()).isZero();
    }

    @Test
    void shouldLetAnotherModelAnswerWhenTheFirstKeepsSilent() {
        AtomicReference<MultiEmitter<? super ChatPart>> other = new AtomicReference<>();
        turn.cancel();
        moves.clear();
        modelStopped = false;
        begin(Optional.of(() -> Multi.createFrom().<ChatPart>emitter(emitter -> other.set(emitter))));

        words("Tues");
        time.advance(Duration.ofSeconds(3));
        assertThat(modelStopped).isTrue();
        other.get().emit(new ChatPart.Text("Wednesday."));
        other.get().emit(new ChatPart.Done());

        assertThat(moves).last().isEqualTo(new Move.Say(1, "Wednesday.", true));
    }

    @Test
    void shouldGiveUpOnlyWhenTheOtherModelFailsToo() {
        AtomicReference<MultiEmitter<? super ChatPart>> other = new AtomicReference<>();
        turn.cancel();
        moves.clear();
        begin(Optional.of(() -> Multi.createFrom().<ChatPart>emitter(emitter -> other.set(emitter))));

        model.get().fail(new IllegalStateException("gone"));
        assertThat(moves).isEmpty();
        other.get().fail(new IllegalStateException("gone too"));

        assertThat(moves).containsExactly(new Move.Say(0, PHRASES.the(Phrase.SAY_AGAIN), true));
    }
}
